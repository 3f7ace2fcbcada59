// Structure edits as the client gets them: ranges and texts for one undo, or a reason in Chinese.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { continuation } from "../../server/src/features/continuation.ts";
import { structureEdit } from "../../server/src/features/structureEdit.ts";
import type { StructureEdit, StructureEditParams } from "../../server/src/protocol.ts";
import { reportOf } from "../support/drafts.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** The text after the edit at the cursor ‸, or the reason why nothing is done. */
function edited(marked: string, edit: StructureEdit, more: Partial<StructureEditParams> = {}): string {
  const { text, cursor = 0 } = parseMarked(marked);
  const report = reportOf(text);
  const at = positionAt(text, cursor);
  const result = structureEdit(report, {
    textDocument: { uri: report.draft.uri },
    edit,
    range: { start: at, end: at },
    ...more,
  });
  if ("refused" in result) return `不做：${result.refused}`;
  assert.match(result.title, /\p{Script=Han}/u);
  // Every change is meant for the text before, so the last one is made first.
  const changes = result.changes.map(({ range, newText }) => ({ range, text: newText })).reverse();
  return draftText(updateDraft(report.draft, changes, 2));
}

const DRAFT = "一、甲‸\n甲的正文。\n二、乙\n乙的正文。\n三、丙\n丙的正文。\n";

describe("an edit of the structure", () => {
  test("moves a section down with its text and puts the numbers right", () => {
    assert.equal(edited(DRAFT, "moveDown"), "一、乙\n乙的正文。\n二、甲\n甲的正文。\n三、丙\n丙的正文。\n");
  });
  test("moves a section before another", () => {
    const target = { line: 0, character: 0 };
    const draft = DRAFT.replace("‸", "").replace("三、丙", "三、丙‸");
    assert.equal(
      edited(draft, "moveTo", { target }),
      "一、丙\n丙的正文。\n二、甲\n甲的正文。\n三、乙\n乙的正文。\n",
    );
  });
  test("moves a section to the end where no target is given", () => {
    assert.equal(edited(DRAFT, "moveTo"), "一、乙\n乙的正文。\n二、丙\n丙的正文。\n三、甲\n甲的正文。\n");
  });
  test("to the end is the end of its own siblings", () => {
    const draft = "一、甲\n（一）子‸\n正文。\n（二）丑\n正文。\n二、乙\n";
    assert.equal(edited(draft, "moveTo"), "一、甲\n（一）丑\n正文。\n（二）子\n正文。\n二、乙\n");
  });
  test("moves a point of its own paragraph among its run", () => {
    const draft = "一、甲\n一是乙；\n二是丙。‸\n二、丁\n";
    assert.equal(edited(draft, "movePointUp"), "一、甲\n一是丙；\n二是乙。\n二、丁\n");
    assert.match(edited(draft, "movePointDown"), /^不做：.*最后一点/);
  });
  test("a point inside a paragraph does not carry its section along", () => {
    assert.match(edited("一、甲\n一是乙；二是‸丙。\n二、丁\n", "movePointUp"), /^不做：.*不是一点一段/);
  });
  test("points whose numbers have a gap stay, with the edit that clears the way, after which they move", () => {
    const text = "一、甲\n一是乙；\n三是丙。\n二、丁\n";
    const at = { line: 2, character: 0 };
    const result = structureEdit(reportOf(text), {
      textDocument: { uri: reportOf(text).draft.uri },
      edit: "movePointUp",
      range: { start: at, end: at },
    });
    assert.equal("refused" in result && result.remedy, "renumberDocument");
    const mended = edited("一、甲\n一是乙；\n三是丙。‸\n二、丁\n", "renumberDocument");
    assert.equal(
      edited(mended.replace("丙。", "丙。‸"), "movePointUp"),
      "一、甲\n一是丙；\n二是乙。\n二、丁\n",
    );
  });
  test("renumbers the whole draft", () => {
    assert.equal(edited("一、甲\n五、乙\n", "renumberDocument"), "一、甲\n二、乙\n");
  });
  test("says why the first section cannot go up", () => {
    assert.match(edited(DRAFT, "moveUp"), /^不做：.*第一个/);
  });
  test("switches the style of a series", () => {
    assert.equal(edited("一、甲‸\n二、乙\n", "switchStyle", { style: "arabic" }), "1.甲\n2.乙\n");
  });
});

describe("a new line goes on the numbering", () => {
  const cases: readonly (readonly [marked: string, text: string | null])[] = [
    ["一、甲\n‸", "二、"],
    ["（二）甲\n‸", "（三）"],
    ["正文一段。\n‸", null],
  ];
  for (const [marked, wanted] of cases) {
    test(JSON.stringify(marked), () => {
      const { text, cursor = 0 } = parseMarked(marked);
      assert.equal(continuation(reportOf(text), positionAt(text, cursor))?.text ?? null, wanted);
    });
  }
});
