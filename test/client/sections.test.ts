// The text that a section of the bank becomes: numbers, Markdown's #, blank lines and indents as the draft has them.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their tab stops.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Spot } from "../../client/src/placing.ts";
import { below, later, type SectionNumber } from "../../client/src/sectionNumbers.ts";
import {
  isNumbered,
  paragraphsOf,
  preview,
  type Section,
  sectionsIn,
  snippetFor,
} from "../../client/src/sections.ts";

const BANK = fileURLToPath(new URL("../../snippets/bank/sections.json", import.meta.url));
const bank: readonly Section[] = JSON.parse(readFileSync(BANK, "utf8")).sections;

const origin = { line: 0, character: 0 };
const spot: Spot = {
  start: origin,
  end: origin,
  before: 0,
  after: 0,
  gap: 0,
  headingGap: 0,
  headingIndent: "",
  indent: "",
};
const section = (...body: string[]): Section => ({
  id: "sample",
  title: "样例",
  pinyin: "yl",
  place: "主体",
  kinds: ["报告"],
  keywords: ["样例"],
  description: "测试用",
  body,
});
const plan = section("# {n}工作打算", "{n.1}补短板。${1:【填写：措施】}。", "{n.2}强队伍。", "{n.2.1}招人。");
const snippetOf = (entry: Section, own: SectionNumber, at: Spot) => snippetFor(paragraphsOf(entry, own), at);
const number = (style: SectionNumber["style"], text: string, prefix = "", value = 1): SectionNumber => ({
  style,
  number: text,
  value,
  prefix,
});

describe("章节的文字", () => {
  test("序号接着写，下级序号依次低一级", () => {
    const text = "三、工作打算\n（一）补短板。${1:【填写：措施】}。\n（二）强队伍。\n1.招人。$0";
    assert.equal(snippetOf(plan, number("han", "三、"), spot), text);
  });

  test("插在（一）（二）之间的，下级从 1. 起", () => {
    const text = "（二）工作打算\n1.补短板。${1:【填写：措施】}。\n2.强队伍。\n（1）招人。$0";
    assert.equal(snippetOf(plan, number("hanBracket", "（二）"), spot), text);
  });

  test("Markdown 里用了井号的，标题行带井号，段首标题不带", () => {
    const text = snippetOf(plan, number("han", "三、", "## "), { ...spot, gap: 1, headingGap: 1 });
    assert.equal(
      text,
      "## 三、工作打算\n\n（一）补短板。${1:【填写：措施】}。\n\n（二）强队伍。\n\n1.招人。$0",
    );
  });

  test("标题行在下级的，井号也多一级，最多六个", () => {
    const deep = section("# {n}甲", "# {n.1}乙", "# {n.1.1}丙");
    assert.equal(
      snippetOf(deep, number("han", "一、", "##### "), spot),
      "##### 一、甲\n###### （一）乙\n###### 1.丙$0",
    );
  });

  test("不编号的文稿里不写序号", () => {
    assert.equal(snippetOf(section("# {n}工作打算"), number("none", "", "## "), spot), "## 工作打算$0");
  });

  test("首行缩进和空行跟着文稿，终点在空行之前", () => {
    const dented = { ...spot, before: 2, after: 1, indent: "　　", headingIndent: "　　", headingGap: 1 };
    assert.equal(
      snippetOf(section("# {n}甲", "文", "# {n+1}乙"), number("han", "一、"), dented),
      "\n\n　　一、甲\n　　文\n\n　　二、乙$0\n",
    );
  });

  test("导语没有序号", () => {
    assert.equal(isNumbered(section("现将有关情况报告如下：")), false);
    assert.equal(isNumbered(plan), true);
    assert.equal(sectionsIn(plan), 1);
    assert.equal(sectionsIn(section("# {n}甲", "# {n.1}子", "# {n+1}乙", "# {n+2.1}丙")), 3);
  });
});

const LATER = [
  ["一、", 1, 0, "一、"],
  ["九、", 9, 1, "十、"],
  ["十、", 10, 1, "十一、"],
  ["十九、", 19, 2, "二十一、"],
  ["二十、", 20, 10, "三十、"],
  ["（三）", 3, 1, "（四）"],
  ["(三)", 3, 1, "(四)"],
  ["9.", 9, 1, "10."],
  ["９．", 9, 1, "１０．"],
  ["1.2 ", 2, 1, "1.3 "],
  ["①", 1, 2, "③"],
  ["⑳", 20, 1, "㉑"],
  ["第三章", 3, 1, "第四章"],
  ["", 0, 1, ""],
] as const;

for (const [old, value, steps, expected] of LATER) {
  test(`“${old}”往后数 ${steps} 个是“${expected}”`, () =>
    assert.equal(later(number("han", old, "", value), steps), expected));
}

const BELOW = [
  ["han", [1], "（一）"],
  ["han", [12], "（十二）"],
  ["han", [2, 3], "3."],
  ["han", [1, 1, 4], "（4）"],
  ["arabic", [1, 2], "②"],
  ["circled", [3], "③"],
  ["chapter", [2], "第二节"],
  ["part", [1], "一、"],
  ["none", [2], "二、"],
] as const;

for (const [style, path, expected] of BELOW) {
  test(`${style} 下面的 ${path.join(".")} 写作 ${expected}`, () =>
    assert.equal(below(style, path), expected));
}

describe("章节库", () => {
  for (const entry of bank) {
    test(`${entry.title}：插入的文字和列表里的预览都不留记号`, () => {
      const text = snippetOf(entry, number("han", "一、"), spot);
      assert.doesNotMatch(text, /\{n/);
      assert.equal(text.split("\n").length, entry.body.length);
      const line = preview(entry, number("han", "一、"), new Date(2026, 0, 31));
      assert.doesNotMatch(line, /[{}|$#\n]/);
    });
  }

  test("预览里的序号是插入后的", () => {
    assert.equal(
      preview(plan, number("han", "三、", "## ", 3), new Date(2026, 0, 31)),
      "三、工作打算 （一）补短板。【填写：措施】。 （二）强队伍。 1.招人。",
    );
  });

  test("预览里的日期是今天的，选项取第一个", () => {
    const dated = section(
      "${CURRENT_YEAR}年${CURRENT_MONTH/^0?(\\d+)$/$1/}月，${1|扎实,深入|}推进${2:【填写：工作】}，$2见效",
    );
    assert.equal(
      preview(dated, number("han", "一、"), new Date(2026, 0, 31)),
      "2026年1月，扎实推进【填写：工作】，…见效",
    );
  });
});
