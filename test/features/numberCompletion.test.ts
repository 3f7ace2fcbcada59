// Going on with a numbering in any editor: numbers as completions, and after Enter by on-type formatting.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { numberCompletion } from "../../server/src/features/numberCompletion.ts";
import { numberOnEnter } from "../../server/src/features/numberOnEnter.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** The labels offered at ‸, and the line after the first is taken. */
function check(name: string, marked: string, labels: string, line: string, language: Language = "plaintext") {
  test(name, () => {
    const { text, cursor = 0 } = parseMarked(marked);
    const report = reportOf(text, language);
    const at = positionAt(text, cursor);
    const items = numberCompletion(report, at);
    assert.equal(items.map(({ label }) => label).join(" "), labels);
    const [first] = items;
    if (!first?.textEdit || !("range" in first.textEdit)) return assert.equal(line, "");
    const { range, newText } = first.textEdit;
    const typed = text.slice(cursor - (at.character - range.start.character), cursor);
    assert.ok(first.filterText?.startsWith(typed) && first.filterText !== "", "an editor would drop it");
    const after = draftText(updateDraft(report.draft, [{ range, text: newText }], 2));
    assert.equal(after.split("\n")[at.line], line);
  });
}

describe("a number as a completion", () => {
  check("on the line below a section", "一、甲\n‸", "二、", "二、");
  check("at its first character", "一、甲\n正文。\n二‸", "二、", "二、");
  check(
    "of every level around, the innermost first",
    "一、甲\n（一）乙。正文。\n正文。\n‸",
    "（二） 二、",
    "（二）",
  );
  check("only what begins as typed", "一、甲\n（一）乙。正文。\n正文。\n（‸", "（二）", "（二）");
  check("with the bracket that the editor closed", "一、甲\n（一）乙。正文。\n（‸）", "（二）", "（二）");
  check("with the indent of its siblings", "　　一、甲\n　　正文。\n‸", "二、", "　　二、");
  check("with the # of its siblings", "## 一、甲\n\n正文。\n\n‸", "二、", "## 二、", "markdown");
  check("behind ；of a point", "要做到一是学习；‸", "二是", "要做到一是学习；二是");
  check("behind ；and its first character", "要做到一是学习；二‸", "二是", "要做到一是学习；二是");
  check("not where it is there already", "一、甲\n‸\n二、乙", "", "");
  check("not in running text", "一、甲\n这项工作二‸", "", "");
  check("not in a text without numbers", "正文。\n‸", "", "");
  check("not once it is complete", "一、甲\n二、‸", "", "");
});

describe("a number after Enter", () => {
  const enter = (text: string, line: number, typed = "\n") =>
    numberOnEnter(reportOf(text), { line, character: 0 }, typed);
  test("is put in where one is due", () => {
    const at = { line: 1, character: 0 };
    assert.deepEqual(enter("一、甲\n", 1), [{ range: { start: at, end: at }, newText: "二、" }]);
  });
  test("is not, where none is", () => assert.deepEqual(enter("正文。\n", 1), []));
  test("is not after another key", () => assert.deepEqual(enter("一、甲\n", 1, "；"), []));
});
