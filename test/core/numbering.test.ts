// What the numbering is read as: rows and their faults, announced counts, contents, numbers with a wrong mark.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { announcementAtEnd } from "../../server/src/core/report/announcement.ts";
import { contentsFaults } from "../../server/src/core/report/contentsFaults.ts";
import { looseHeadings, looseNumbers, looseOrdinals } from "../../server/src/core/report/looseNumbers.ts";
import { readNumbers } from "../../server/src/core/report/numberRow.ts";
import { type Language, reportOf } from "../support/drafts.ts";

describe("a row of numbers", () => {
  for (const [values, expected] of [
    ["1 2 3", ""],
    ["1 2 4 5", "skipped 4→3 5→4"],
    ["1 2 2 3", "repeated 2→3 3→4"],
    ["1 2 2 4", "repeated 2→3"],
    ["1 2 6 4 5", "skipped 6→3"],
    ["2 3", "first 2→1 3→2"],
    ["1 2 3 2", "repeated 2→4"],
    ["1 3 1 2 4", "skipped 3→2 4→3"],
    ["1 2 1 2 3", ""],
    ["1 2 3 1 2 4", ""],
    ["1 2 1 2 1 2 3", ""],
    ["1 1 1", ""],
    ["1 2 30 3", ""],
    ["58 59 60", ""],
  ] as const) {
    test(`${values}: ${expected || "well made"}`, () => {
      const numbers = values.split(" ").map(Number);
      const found = readNumbers(numbers).faults.map(
        ({ kind, changes }) =>
          `${kind} ${changes.map(({ index, value }) => `${numbers[index]}→${value}`).join(" ")}`,
      );
      assert.equal(found.join("; "), expected);
    });
  }

  test("a row that goes on from the parent before", () => {
    assert.deepEqual(readNumbers([4, 5, 6], { runsOn: 4 }).faults, []);
    assert.equal(readNumbers([5, 6], { runsOn: 4 }).faults[0]?.kind, "first");
  });

  test("一、 hardly stands alone before another 一、", () => {
    assert.equal(readNumbers([1, 1, 2], { oneAlone: false }).faults[0]?.kind, "repeated");
    assert.deepEqual(readNumbers([1, 1, 2], { oneAlone: true }).faults, []);
  });

  test("rows inside rows are runs of their own", () => {
    assert.deepEqual(readNumbers([1, 2, 1, 2, 3, 3]).runs, [
      [0, 1, 5],
      [2, 3, 4],
    ]);
  });
});

describe("the numbering of a draft", () => {
  function faults(text: string, language: Language = "plaintext"): string[] {
    const { numbering } = reportOf(text, language);
    const wrong = numbering.faults.map(({ kind, heading }) => `${kind} ${heading.number}`);
    return [
      ...wrong,
      ...numbering.strays.map(({ heading, text: right }) => `stray ${heading.number}→${right}`),
    ];
  }

  for (const [name, text, expected, language] of [
    ["runs on across parents", "正文。\n（一）甲\n1.子\n2.丑\n（二）乙\n3.寅\n（三）丙\n4.卯", []],
    ["runs on and leaves one out", "正文。\n（一）甲\n1.子\n2.丑\n（二）乙\n4.寅", ["first 4."]],
    ["restarts at every title", "甲局工作总结\n一、子\n二、丑\n乙局工作总结\n一、寅\n二、卯", []],
    ["a file that opens with a later chapter", "第三章　监督\n第九条　甲。\n第十条　乙。", []],
    ["an attachment note is no row", "正文。\n附件：1.分工表\n2.测算表\n3.联系表", []],
    ["a number glued to the line before", "正文。\n一、甲\n有序推进。二、乙\n三、丙", []],
    ["a number cut in two by a line end", "正文。\n（一）甲\n（二）乙\n（\n三）丙\n（四）丁", []],
    [
      "二十三 and 第三， hold no 三、",
      "正文。\n一、甲\n二、乙\n共二十三，第三，之三。\n四、丁",
      ["skipped 四、"],
    ],
    ["a row of another form has its own first", "正文。\n一、甲\n（二）乙\n（三）丙", ["first （二）"]],
    ["one that has sunk", "正文。\n一、甲\n二、乙\n（三）丙\n四、丁", ["stray （三）→三、"]],
    [
      "two that have sunk",
      "正文。\n一、甲\n二、乙\n（三）丙\n（四）丁\n五、戊",
      ["stray （三）→三、", "stray （四）→四、"],
    ],
    ["one that has risen", "正文。\n一、甲\n（一）子\n二、丑\n（三）寅\n二、乙", ["stray 二、→（二）"]],
    [
      "one that has risen, the last",
      "正文。\n一、甲\n（一）子\n（二）丑\n三、寅\n二、乙",
      ["stray 三、→（三）"],
    ],
    ["in mid-paragraph", "（一）甲。要求如下。1.子。写。2.丑。写。4.寅。写。5.卯。写。", ["skipped 4."]],
    [
      "a list below a # heading with the same form",
      "# 总结\n\n### 1. 甲\n\n1. 子\n2. 丑\n\n### 2. 乙\n\n1. 寅\n2. 卯",
      [],
      "markdown",
    ],
  ] as [string, string, string[], Language?][]) {
    test(name, () => assert.deepEqual(faults(text, language), expected));
  }
});

describe("an announced count", () => {
  for (const [text, expected] of [
    ["下面，我讲三点意见。", "三 三点意见"],
    ["重点抓好以下五个方面工作：", "五 五个方面工作"],
    ["今年要办好10件民生实事。", "10 10件民生实事"],
    ["着力把握好以下三点。", "三 三点"],
    ["大体上有四种类型：", "四 四种类型"],
    ["突出抓好十一个方面的工作。", "十一 十一个方面的工作"],
    ["作出三项具有深远意义的决策：", "三 三项具有深远意义的决策"],
    ["对此，可以从四个方面入手：", "四 四个方面"],
    ["还有两点需要说明。", "两 两点"],
    ["三、全力抓好七项重点工作", "七 七项重点工作"],
    ["推进“四个体系”建设。", "四 四个体系 [体系]"],
    ["推进三大工程。", "三 三大工程 [工程]"],
    ["推进以下三大工程。", "三 三大工程"],
    ["做到“两个维护”。", "两 两个维护 [维护]"],
    ["贯彻“三个代表”重要思想。", ""],
    ["解决好这三个问题。", ""],
    ["列第三个方面。", ""],
    ["完成前两项工作。", ""],
    ["抓好学习、检查、整改三项工作。", ""],
    ["从供给和需求两方面入手。", ""],
    ["从供给和需求两方面采取有力措施。", ""],
    ["实施重点项目17个。", ""],
    ["严格落实中央八项规定。", ""],
    ["完成二十个项目。", ""],
    ["第十五个五年规划。", ""],
    ["整改问题183个方面。", ""],
  ] as const) {
    test(`${text} ${expected || "none"}`, () => {
      const found = announcementAtEnd(text);
      const told = found && `${found.numeral} ${found.phrase}${found.kind ? ` [${found.kind}]` : ""}`;
      assert.equal(told ?? "", expected);
      if (found) assert.ok(text.slice(found.start, found.end).startsWith(found.numeral));
    });
  }
});

describe("a table of contents", () => {
  const body = "一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。\n三、保障措施\n加强领导。";

  function outline(text: string): string[] {
    return reportOf(text).outline.map(({ kind, number, title }) => `${kind} ${number}${title}`);
  }

  test("ends where the first number comes again, though in other words", () => {
    assert.deepEqual(outline("目录\n一、总要求\n二、重点任务\n\n一、总体要求\n二、重点任务"), [
      "toc 目录",
      "toc 一、总要求",
      "toc 二、重点任务",
      "heading 一、总体要求",
      "heading 二、重点任务",
    ]);
  });

  test("the title between the contents and the text is no entry", () => {
    assert.deepEqual(
      outline("目录\n一、总体要求\n二、重点任务\n市水务局2026年工作方案\n一、总体要求\n二、重点任务"),
      [
        "toc 目录",
        "toc 一、总体要求",
        "toc 二、重点任务",
        "title 市水务局2026年工作方案",
        "heading 一、总体要求",
        "heading 二、重点任务",
      ],
    );
  });

  for (const [name, contents, expected] of [
    ["all the same", "一、总体要求\n二、重点任务\n三、保障措施", ""],
    ["page numbers and spaces", "一、总体要求……1\n二、重 点 任 务\t3\n三、保障措施　　5", ""],
    ["other words", "一、总体要求\n二、主要工作\n三、保障措施", "wording"],
    ["another number", "一、总体要求\n三、重点任务\n四、保障措施", "number number"],
    ["one that is not there", "一、总体要求\n二、重点任务\n三、保障措施\n四、附则", "extra"],
    ["one left out", "一、总体要求\n二、重点任务", "missing"],
    ["contents of something else", "前言\n后记\n参考文献", ""],
  ] as const) {
    test(name, () => {
      const found = contentsFaults(reportOf(`目录\n${contents}\n\n${body}`));
      assert.equal(found.map(({ kind }) => kind).join(" "), expected);
    });
  }

  test("the same heading in several chapters is taken in order", () => {
    const chapters =
      "一、学习\n（一）现状\n写。\n（二）打算\n写。\n二、检查\n（一）现状\n写。\n（二）打算\n写。";
    const contents = "一、学习\n（一）现状\n（二）打算\n二、检查\n（一）现状\n（二）打算";
    assert.deepEqual(contentsFaults(reportOf(`目录\n${contents}\n\n${chapters}`)), []);
  });
});

describe("numbers with a wrong mark", () => {
  for (const [text, expected] of [
    ["一、甲\n二，乙\n三、丙", "二，→二、"],
    ["一，甲\n二，乙", "一，→一、 二，→二、"],
    ["一、甲\n二 加强乙\n三、丙", "二 →二、"],
    ["一、甲\n二 加强乙", ""],
    ["一，大家要齐心。", ""],
    ["第一、甲。第二、乙。", "第一、→第一， 第二、→第二，"],
    ["首先、甲。\n其次、乙。", "首先、→首先， 其次、→其次，"],
    ["其一、甲；其二、乙。", "其一、→其一， 其二、→其二，"],
    ["第一、第二产业。第二、三产业。", ""],
    ["居第一、甲次之。", ""],
    ["第三、甲。", ""],
  ] as const) {
    test(`${text.replaceAll("\n", "/")} ${expected || "none"}`, () => {
      const report = reportOf(text);
      const all = looseNumbers(report);
      const found = [...looseHeadings(report, all), ...looseOrdinals(all)];
      assert.equal(found.map((number) => `${number.text}→${number.right}`).join(" "), expected);
    });
  }
});
