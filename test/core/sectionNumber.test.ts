// Section numbers: which are read, and what each is worth.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ordinalHan, ordinalValue } from "../../server/src/core/text/ordinal.ts";
import { sectionNumberAt } from "../../server/src/core/text/sectionNumber.ts";

describe("a section number", () => {
  const cases: readonly (readonly [text: string, read: string])[] = [
    ["一、总体要求", "一、 han 1"],
    ["二十一、总体要求", "二十一、 han 21"],
    ["一、一年来工作回顾", "一、 han 1"],
    ["一、三年来的斗争", "一、 han 1"],
    ["十一、二十大精神学习", "十一、 han 11"],
    ["九十九．总体要求", "九十九． han 99"],
    ["一：总体要求", "一： han 1"],
    ["（十二）指导思想", "（十二） hanBracket 12"],
    ["(三)指导思想", "(三) hanBracket 3"],
    ["（一）、指导思想", "（一）、 hanBracket 1"],
    ["1.加强学习", "1. arabic 1"],
    ["12．加强学习", "12． arabic 12"],
    ["3、加强学习", "3、 arabic 3"],
    ["１．加强学习", "１． arabic 1"],
    ["1.2026年工作总结", "1. arabic 1"],
    ["2．30个项目开工", "2． arabic 2"],
    ["第三条公安机关和其他有关部门应当依法维护秩序。", "第三条 article 3"],
    ["第一条为加强校园安全，制定本办法。", "第一条 article 1"],
    ["第五条本办法自发布之日起施行。", "第五条 article 5"],
    ["5 .融入社区服务", "5 . arabic 5"],
    ["5 、融入社区服务", "5 、 arabic 5"],
    ["（1）集中学习", "（1） arabicBracket 1"],
    ["2）集中学习", "2） arabicHalfBracket 2"],
    ["②集中学习", "② circled 2"],
    ["⑵集中学习", "⑵ arabicBracket 2"],
    ["㈡集中学习", "㈡ hanBracket 2"],
    ["第一章　总则", "第一章 chapter 1"],
    ["第二章职责", "第二章 chapter 2"],
    ["第十五条　本办法自印发之日起施行", "第十五条 article 15"],
    ["第三部分：下一步打算", "第三部分： part 3"],
    ["第2节 机构", "第2节 section 2"],
    ["1　总则", "1 arabic 1"],
    ["2.3　组织体系", "2.3 decimal2 3"],
    ["2.3.1 领导机构", "2.3.1 decimal3 1"],
    ["1.3 个人信息保护", "1.3 decimal2 3"],
  ];
  for (const [text, read] of cases) {
    test(text, () => {
      const number = sectionNumberAt(text, 0);
      assert.equal(number && `${text.slice(0, number.end).trim()} ${number.style} ${number.value}`, read);
    });
  }
  for (const text of [
    "一总体要求",
    "一，总体要求",
    "一、二、三产业",
    "（试行）",
    "（略）",
    "（一个）",
    "1.99%",
    "9.8公里",
    "8.6 个百分点",
    "8．6个百分点",
    "1．3万人次",
    "1234.要求",
    "0.5个百分点",
    "2026年",
    "第一条措施",
    "第三条规定，公开应当及时。",
    "第二条生产线应当按期检修。",
    "第一季度",
    "第一书记",
    "第三方",
    "十分重要",
    "百年大计、质量第一",
    "",
    "（",
    "（）",
    "第",
    "一",
  ]) {
    test(`${text || "nothing"} is none`, () => assert.equal(sectionNumberAt(text, 0), null));
  }
});

describe("a numeral behind 一、 that counts on", () => {
  for (const text of ["一、二季度", "二、三年来", "一、三产业"])
    test(`${text} may be a list`, () => assert.equal(sectionNumberAt(text, 0)?.mayList, true));
  for (const text of ["一、一年来", "二、一张蓝图", "一、三年来", "三、二十大精神"])
    test(`${text} is none`, () => assert.equal(sectionNumberAt(text, 0)?.mayList, false));
});

test("an indented decimal is read, one in mid-line is not", () => {
  assert.equal(sectionNumberAt("  1.1 编制目的", 2)?.style, "decimal2");
  assert.equal(sectionNumberAt("### 1.1 编制目的", 4)?.style, "decimal2");
  assert.equal(sectionNumberAt("见1.1 编制目的", 1), null);
});

test("numbers in parts also stand before titles with letters in them, right before the title, and before a paragraph", () => {
  for (const [text, style] of [
    ["4.2　国家级（Ⅰ级）应急响应", "decimal2"],
    ["3.1 设备台账（2份）", "decimal2"],
    ["4.3　县级(Ⅲ级)应急响应", "decimal2"],
    ["1.1总体要求", "decimal2"],
    ["2.1项目管理制度", "decimal2"],
    ["1.3.2图数据库/目录树设计", "decimal3"],
    ["1.3.1为有效处置各类突发事件，依据危害程度分为四级，由指挥部统一指挥。", "decimal3"],
    ["1.2.2　省级：在一个市范围内出现险情，由省级指挥部统一指挥。", "decimal3"],
  ] as const)
    assert.equal(sectionNumberAt(text, 0)?.style, style, text);
  for (const text of [
    "1.5公里道路硬化完成",
    "3.5级地震发生在城区",
    "8.6个重大专项建设",
    "2.5吨危化品得到处置",
    "1.2万名群众参加",
    "2024年工作总结",
    "3个方面",
    "12月会议",
    "110报警服务",
  ])
    assert.ok(sectionNumberAt(text, 0)?.mayList ?? true, text);
});

test("Han section numbers are read as they are written, 1 to 999", () => {
  for (let value = 1; value <= 999; value++)
    assert.equal(ordinalValue(ordinalHan(value)), value, ordinalHan(value));
});

test("runs of Han digits that number no section are worth nothing", () => {
  for (const han of ["", "零", "一二", "十百", "二百三", "百", "十十"])
    assert.equal(ordinalValue(han), 0, han);
});
