// What a writer sees of the numbering rules: the messages, what the fixes do, and the quiet on well-made texts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rules } from "../../server/src/core/rules/index.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { anyText } from "../support/arbitraries.ts";
import { type Language, lineStarts, reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";

function findings(text: string, language: Language = "plaintext"): readonly Finding[] {
  return lint(reportOf(text, language)).filter(({ code }) => code.startsWith("numbering/"));
}

/** The text after one fix of the finding. */
function fixed(text: string, finding: Finding | undefined, index = 0): string {
  const starts = lineStarts(reportOf(text).draft);
  const edits = (finding?.fixes[index]?.edits ?? []).map(({ place, text: right }) => ({
    start: (starts[place.line] ?? 0) + place.start,
    end: (starts[place.line] ?? 0) + place.end,
    right,
  }));
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((now, { start, end, right }) => now.slice(0, start) + right + now.slice(end), text);
}

describe("the first fix mends the text", () => {
  for (const [name, before, after] of [
    ["a number left out", "正文。\n一、甲\n三、乙\n四、丙", "正文。\n一、甲\n二、乙\n三、丙"],
    ["a number used twice", "正文。\n（一）甲\n（一）乙\n（二）丙", "正文。\n（一）甲\n（二）乙\n（三）丙"],
    ["a number that goes back", "正文。\n1.甲\n2.乙\n3.丙\n2.丁", "正文。\n1.甲\n2.乙\n3.丙\n4.丁"],
    ["a row that begins with two", "正文。\n二、甲\n三、乙", "正文。\n一、甲\n二、乙"],
    ["full-width digits stay full-width", "正文。\n１．甲\n３．乙", "正文。\n１．甲\n２．乙"],
    ["another form", "正文。\n一、甲\n二、乙\n（三）丙\n四、丁", "正文。\n一、甲\n二、乙\n三、丙\n四、丁"],
    [
      "a half-width number among others",
      "正文。\n（一）甲\n(二)乙\n（三）丙",
      "正文。\n（一）甲\n（二）乙\n（三）丙",
    ],
    [
      "a mark after brackets",
      "正文。\n（一）甲\n（二），乙\n（三）丙",
      "正文。\n（一）甲\n（二）乙\n（三）丙",
    ],
    ["a point for a mark", "正文。\n一、甲\n二．乙\n三、丙", "正文。\n一、甲\n二、乙\n三、丙"],
    ["1、 throughout", "正文。\n1、甲\n2、乙\n3、丙\n4、丁", "正文。\n1.甲\n2.乙\n3.丙\n4.丁"],
    [
      "an end mark",
      "正文。\n一、甲\n写。\n二、乙。\n写。\n三、丙\n写。",
      "正文。\n一、甲\n写。\n二、乙\n写。\n三、丙\n写。",
    ],
    ["a point left out", "一是甲；三是乙；四是丙。", "一是甲；二是乙；三是丙。"],
    ["a point used twice", "一是甲；二是乙；二是丙；四是丁。", "一是甲；二是乙；三是丙；四是丁。"],
    ["another verb", "一是甲；二要乙；三是丙。", "一是甲；二是乙；三是丙。"],
    ["an announced count", "采取三项措施：一是甲；二是乙。", "采取两项措施：一是甲；二是乙。"],
    [
      "an announced count in digits",
      "办好5件实事。一是甲；二是乙；三是丙。",
      "办好3件实事。一是甲；二是乙；三是丙。",
    ],
    [
      "an entry of the contents",
      "目录\n一、甲乙\n二、丙丁\n三、旧名\n\n一、甲乙\n写。\n二、丙丁\n写。\n三、新名\n写。",
      "目录\n一、甲乙\n二、丙丁\n三、新名\n\n一、甲乙\n写。\n二、丙丁\n写。\n三、新名\n写。",
    ],
  ] as const) {
    test(name, () => {
      const [finding, ...others] = findings(before);
      assert.deepEqual(others, []);
      assert.equal(fixed(before, finding), after);
      assert.deepEqual(findings(after), []);
    });
  }
});

describe("the message names both places", () => {
  for (const [text, message] of [
    ["正文。\n一、甲\n三、乙", "“三、”接在第 2 行的“一、”之后，缺“二、”：请补上漏掉的部分，或把序号顺下来"],
    ["正文。\n一、甲\n二、乙\n二、丙", "“二、”与第 3 行的“二、”重复，按顺序应为“三、”"],
    ["正文。\n一、甲\n二、乙\n（三）丙", "“（三）”接着第 3 行的“二、”往下编，序号形式却不同，应为“三、”"],
    ["一是甲。\n二是乙。\n四是丙。", "“四是”接在第 2 行的“二是”之后，缺“三是”：请补上或顺下来"],
    [
      "我讲三点意见。\n一、甲\n二、乙",
      "这里说“三点意见”，后面只列出 2 项（第 2—3 行）：请核对数目，或补齐、删减所列内容",
    ],
    [
      "目录\n一、甲乙\n二、旧名\n三、丙丁\n\n一、甲乙\n写。\n二、新名\n写。\n三、丙丁\n写。",
      "目录与正文不一致：第 8 行的标题是“新名”",
    ],
  ] as const) {
    test(message, () =>
      assert.deepEqual(
        findings(text).map((finding) => finding.message),
        [message],
      ),
    );
  }
});

describe("a habit costs one line", () => {
  const many = (form: (number: number) => string) =>
    ["正文。", ...Array.from({ length: 9 }, (_, i) => `${form(i + 1)}抓好各项工作的落实`)].join("\n");
  const han = (number: number) => "一二三四五六七八九".charAt(number - 1);

  for (const [name, text, codes] of [
    ["half-width brackets throughout", many((n) => `(${han(n)})`), []],
    ["1、 throughout", many((n) => `${n}、`), ["numbering/mark"]],
    ["（一）、 throughout", many((n) => `（${han(n)}）、`), ["numbering/mark"]],
    ["一. throughout", many((n) => `${han(n)}.`), ["numbering/mark"]],
    ["1． throughout", many((n) => `${n}．`), []],
    ["half and half", many((n) => (n < 5 ? `（${han(n)}）` : `(${han(n)})`)), ["numbering/mixed-width"]],
    [
      "（1） under each 一、",
      "正文。\n一、甲\n（1）子\n（2）丑\n二、乙\n（1）寅\n（2）卯",
      ["numbering/level-skipped"],
    ],
    [
      "a mark after each 一、",
      "正文。\n一、甲。\n写。\n二、乙。\n写。\n三、丙。\n写。",
      ["numbering/end-mark"],
    ],
    ["a mark after each （一）", "正文。\n一、甲\n（一）子。\n写。\n（二）丑。\n写。\n二、乙\n写。", []],
  ] as const) {
    test(name, () =>
      assert.deepEqual(
        findings(text).map(({ code }) => code),
        codes,
      ),
    );
  }
});

describe("a name in quotation marks announces only what follows in kind", () => {
  for (const [text, codes] of [
    ["健全“四个体系”：一是健全责任体系；二是健全监测体系；三是健全保障体系。", ["numbering/announced-count"]],
    ["增强“四个意识”：一是政治意识；二是大局意识；三是核心意识。", ["numbering/announced-count"]],
    ["增强“四个意识”。一是抓学习；二是抓检查；三是抓整改。", []],
    ["健全“四个体系”建设：一是责任体系；二是监测体系；三是保障体系；四是评价体系。", []],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        findings(text).map(({ code }) => code),
        codes,
      ),
    );
  }
});

const WELL_MADE = lines(
  "滨海市水务系统2026年工作材料汇编2篇",
  "目录",
  "1．滨海市水务局2026年工作总结",
  "2．滨海市河道管理处2026年工作方案",
  "",
  "滨海市水务局2026年工作总结",
  "2026年，全局增强“四个意识”，落实“三会一课”，完成河道清淤17项。现将工作情况报告如下。",
  "一、一年来的工作",
  "主要抓了三方面工作。",
  "（一）供水保障有力。做法是：1.查漏点。全年巡检9.8公里。2.换管网。完成1.99%。3.优服务。群众满意。",
  "（二）防汛平稳有序。一是预案在前；二是值守在岗；三是物资在库。",
  "（三）作风持续向好。首先，抓学习。其次，抓督查。最后，抓整改。",
  "二、存在的不足",
  "主要有两个方面的问题：一是统筹不够；二是创新不足。此外，一、二级管网底数还不够清。",
  "三、下一步打算",
  "从以下三个方面入手。",
  "（一）强基础",
  "4.接着巡检。",
  "5.接着更新。",
  "（二）提能力",
  "6.建好队伍。",
  "（三）转作风",
  "7.从严管理。",
  "附件：1.巡检清单",
  "2.物资清单",
  "滨海市水务局",
  "2026年12月28日",
  "",
  "滨海市河道管理处2026年工作方案",
  "一、总体要求",
  "坚持“一要吃饭，二要建设”，居全省第五、第三，列第一、第二方阵。",
  "二、重点任务",
  "做到以下几点：",
  "（一）查得清；",
  "（二）管得住；",
  "（三）用得好。",
  "三、保障措施",
  "1.加强领导。2026年3月前到位。",
  "2.加强督查。",
);

for (const language of ["plaintext", "markdown"] as const) {
  test(`a well-made collection is left alone (${language})`, () => {
    assert.deepEqual(
      findings(WELL_MADE, language).map(({ line, code }) => `${line + 1} ${code}`),
      [],
    );
  });
}

test("Markdown: headings with # and numbers count as others do", () => {
  const text = "# 工作总结\n\n正文。\n\n## 一、甲\n\n### （一）子\n\n### （三）丑\n\n## 三、乙\n";
  assert.deepEqual(
    findings(text, "markdown").map(({ code, line }) => `${line + 1} ${code}`),
    ["9 numbering/skipped", "11 numbering/skipped"],
  );
});

test("Markdown: a list whose numbers are all 1. is left to the renderer", () => {
  assert.deepEqual(findings("正文。\n\n1. 甲\n1. 乙\n1. 丙\n", "markdown"), []);
});

for (const language of ["plaintext", "markdown"] as const) {
  test(`findings and fixes lie in the text of any draft, and the edits of one fix lie apart (${language})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportOf(text, language);
        for (const rule of rules.filter(({ id }) => id.startsWith("numbering/"))) {
          for (const finding of rule.check(report)) {
            const inside = ({ line, start, end }: { line: number; start: number; end: number }) =>
              start >= 0 && end > start && end <= (report.draft.paragraphs[line]?.text.length ?? -1);
            assert.ok(inside(finding), rule.id);
            assert.doesNotMatch(finding.message, /undefined|NaN|“”/);
            for (const { edits } of finding.fixes) {
              assert.ok(edits.length > 0 && edits.every(({ place }) => inside(place)), rule.id);
              const places = edits.map(({ place }) => `${place.line}:${place.start}`);
              assert.equal(new Set(places).size, places.length, rule.id);
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
}

describe("a finding leads to the other places that it speaks of", () => {
  for (const [text, ...places] of [
    ["正文。\n一、甲\n三、乙", "1:前一个是“一、”"],
    ["正文。\n一、甲\n二、乙\n二、丙", "2:前一个是“二、”"],
    ["正文。\n一、甲\n二、乙\n（三）丙", "2:前一个是“二、”"],
    ["一是甲。\n二是乙。\n四是丙。", "1:前一点是“二是”"],
    ["我讲三点意见。\n一、甲\n二、乙", "1:列出的第 1 项", "2:列出的第 2 项"],
    [
      "2026年工作报告汇编3篇\n市水务局2026年工作报告\n一、供水\n二、排水\n市民政局2026年工作报告\n一、养老\n二、救助",
      "1:第 1 篇的标题",
      "4:第 2 篇的标题",
    ],
    ["目录\n一、甲乙\n二、旧名\n三、丙丁\n\n一、甲乙\n写。\n二、新名\n写。\n三、丙丁\n写。", "7:正文的标题"],
    ["目录\n一、甲乙\n二、丙丁\n\n一、甲乙\n写。\n二、丙丁\n写。\n三、戊己\n写。", "0:目录在这里"],
  ] as const) {
    test(text.slice(0, 20), () => {
      const [finding] = findings(text);
      assert.deepEqual(
        finding?.related?.map(({ place, message }) => `${place.line}:${message}`),
        places,
      );
    });
  }
});
