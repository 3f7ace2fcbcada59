// Every rule keeps what its examples promise, in plain text and in Markdown.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PRESETS } from "../../server/src/core/data/presets.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";
import { type Language, lineStarts, reportOf } from "../support/drafts.ts";
import { markText, parseMarked } from "../support/marked.ts";

/** A text with what one rule finds in it marked, as the examples are written. */
function judged(rule: Rule, text: string, language: Language): string {
  const only = Object.fromEntries(
    rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, "off" as const]),
  );
  const report = reportOf(text, language, rule.examples.wording);
  const starts = lineStarts(report.draft);
  const marks = lint(report, only).map(({ line, start, end }) => {
    const at = starts[line] ?? 0;
    return { kind: "find", start: at + start, end: at + end };
  });
  return markText(text, marks).replaceAll("⟦find:", "⟦");
}

for (const rule of rules) {
  describe(rule.id, () => {
    test("says what it is and why, with examples of both kinds", () => {
      assert.match(rule.id, /^[a-z]+\/[a-z-]+$/);
      assert.match(rule.title, /^[\u4e00-\u9fff]{3,12}$/);
      assert.match(rule.why, /。$/);
      assert.ok(rule.examples.flags.length >= 3 && rule.examples.allows.length >= 3);
    });

    for (const language of ["plaintext", "markdown"] as const) {
      for (const example of rule.examples.flags) {
        test(`flags ${example} (${language})`, () => {
          const { text } = parseMarked(example.replaceAll("⟦", "⟦find:"));
          const isAbout = !rule.syntax || (rule.syntax === "markdown") === (language === "markdown");
          assert.equal(judged(rule, text, language), isAbout ? example : text);
        });
      }
      for (const text of rule.examples.allows) {
        test(`allows ${text} (${language})`, () => assert.equal(judged(rule, text, language), text));
      }
    }
  });
}

describe("the fix of a finding", () => {
  for (const [name, before, after] of [
    ["of a masked name takes out the mask, the noun stays", "在X市召开", "在市召开"],
    ["of a bare mask takes it out", "美丽X。", "美丽。"],
    ["of a masked number takes out the number with its measure word", "召开**次会议", "召开会议"],
    ["of a missing number takes out the lone measure word", "制定措施条，\n", "制定措施，\n"],
    ["of a blank takes it out", "完善（　）制度", "完善制度"],
    ["of a marker takes it out", "时间待定。", "时间。"],
    ["of a marker that is a line takes out the line", "甲\r\nTODO\r\n乙\r\n", "甲\r\n乙\r\n"],
    ["of residue takes out the line with its end", "甲\n　猜你喜欢 \n乙", "甲\n乙"],
    ["of residue in the last line leaves no text", "甲\n猜你喜欢", "甲\n"],
    [
      "of residue inside a paragraph takes out its sentence",
      `${"工作扎实推进，".repeat(6)}成效明显。转载请注明出处。`,
      `${"工作扎实推进，".repeat(6)}成效明显。`,
    ],
  ] as const) {
    test(name, () => assert.equal(fixed(before), after));
  }
});

test("Markdown's marks in plain text are taken out, of bold both", () => {
  const fixes = lint(reportOf("## 一、主要工作\n**抓防汛**，巡查堤防300公里。\n")).map(({ fixes: [fix] }) => [
    fix?.title,
    fix?.certain,
    fix?.edits.map(({ place: { start, end }, text }) => [start, end, text]),
  ]);
  const bold = [
    [0, 2, ""],
    [5, 7, ""],
  ];
  assert.deepEqual(fixes, [
    ["删除“##”", true, [[0, 3, ""]]],
    ["删除“**”", true, bold],
  ]);
});

describe("lint", () => {
  test("gives findings in document order, with the severity of the settings", () => {
    const report = reportOf("召开**次\n在X市、____县");
    const found = lint(report, { "placeholder/masked-name": "error", "placeholder/blank": "off" });
    assert.deepEqual(
      found.map(({ code, severity, line }) => [code, severity, line]),
      [
        ["placeholder/masked-number", "warning", 0],
        ["placeholder/masked-name", "error", 1],
      ],
    );
  });

  test("says what is open and what to do", () => {
    const messages = lint(reportOf("X市**次，措施条，20XX年____镇。TODO\n猜你喜欢")).map(
      ({ message }) => message,
    );
    assert.deepEqual(messages, [
      "“X市”尚未填写：请填入地名",
      "“**次”还没有数字：请按实际情况填写",
      "“条”前面缺少数字：请补上数量",
      "“20XX年”还没有日期：请按实际情况填写",
      "这里空着没有填写：请填入地名，不需要就删去",
      "“TODO”是没有完成的标记：请补上内容，或者删去",
      "这像是推荐链接留下的文字，不属于正文：请删除",
    ]);
  });
});

describe("presets", () => {
  for (const [name, weights] of Object.entries(PRESETS)) {
    test(`${name} names rules that there are, and only what differs`, () => {
      for (const [id, weight] of Object.entries(weights))
        assert.ok(
          rules.some((rule) => rule.id === id && rule.severity !== weight),
          id,
        );
    });
  }
});

/** The text after the first finding's first fix. */
function fixed(text: string): string {
  const report = reportOf(text);
  const starts = lineStarts(report.draft);
  const edit = lint(report)[0]?.fixes[0]?.edits[0];
  assert.ok(edit);
  const start = starts[edit.place.line] ?? 0;
  return text.slice(0, start + edit.place.start) + edit.text + text.slice(start + edit.place.end);
}

test("no two rules have one id, and no two messages are alike", () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const messages = rules.map((rule) => {
    const { text } = parseMarked((rule.examples.flags[0] ?? "").replaceAll("⟦", "⟦find:"));
    return [...rule.check(reportOf(text, "plaintext", rule.examples.wording))][0]?.message ?? "";
  });
  assert.equal(new Set(messages).size, messages.length);
});
