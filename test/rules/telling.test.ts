// How many findings a writer sees of one slip: each by itself, a habit once with hints, a flood by paragraph or once.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";

/** The severities, in order, of a rule's findings in a text. */
function severities(text: string, code: string): string[] {
  return lint(reportOf(text))
    .filter((finding) => finding.code === code)
    .map(({ severity }) => severity);
}

const LINE = "要抓好学习,狠抓落实。\n";

describe("a slip that stands often", () => {
  test("is told each time while it is rare", () =>
    assert.deepEqual(severities(LINE.repeat(3), "marks/half-width"), ["warning", "warning", "warning"]));

  test("is a habit above five: once with its weight, then as hints", () =>
    assert.deepEqual(severities(LINE.repeat(7), "marks/half-width"), ["warning", ...Array(6).fill("hint")]));

  test("is told once a paragraph above twenty, with a fix for the paragraph and one for all", () => {
    const found = lint(reportOf("学习,检查,整改,落实。\n".repeat(10)));
    assert.equal(found.length, 10);
    const [first] = found;
    assert.equal(first?.message, "中文里用全角标点，不用半角的“,”；本段共 3 处");
    assert.deepEqual(
      first?.fixes.map(({ title, certain = false, edits }) => [title, certain, edits.length]),
      [
        ["本段 3 处一并改正", true, 3],
        ["全文 30 处一并改正", false, 30],
      ],
    );
  });

  test("alone in its paragraph is fixed alone or with all others", () => {
    const [first] = lint(reportOf(LINE.repeat(21)));
    assert.deepEqual(
      first?.fixes.map(({ title }) => title),
      ["只改这一处", "全文 21 处一并改正"],
    );
  });

  test("is told once in the draft where it is a matter of style", () => {
    const found = lint(reportOf("增长１２％。\n".repeat(30)));
    assert.deepEqual(
      found.map(({ code, message }) => [code, message]),
      [["marks/full-width", "数字和字母用半角，不用全角的“１２”；全文共 30 处"]],
    );
  });

  test("stays a warning each time where every place is an accident of its own", () =>
    assert.deepEqual(
      severities("要抓好学习，，狠抓落实。\n".repeat(7), "marks/doubled"),
      Array(7).fill("warning"),
    ));
});

describe("what is left alone", () => {
  for (const [name, text, language] of [
    [
      "code and addresses in Markdown",
      '见`a,，b`和[说明](https://a.cn/x,y(z))，以及<b class="甲">乙</b>。',
      "markdown",
    ],
    ["a fence", "```\n工作,学习(一)\n```", "markdown"],
    ["a table", "| 工作,学习 | 10-15人 |\n| --- | --- |", "markdown"],
    ["front matter", "---\ntitle: 工作,学习\n---", "markdown"],
    ["Latin text", 'He said "hello, world" (see p. 3-5); 1,000.5 at 12:30.', "plaintext"],
    ["emphasis round a word", "**重点**：抓好落实，*确保*完成。", "markdown"],
    ["numbers of titles", "学习《规划（2021-2025年）》和《三、四个问题》。", "plaintext"],
  ] as const) {
    test(name, () => assert.deepEqual(lint(reportOf(text, language)), []));
  }
});
