// F2 on a mask: what it is about, and what it changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareRename, rename } from "../../server/src/features/rename.ts";
import { reportOf } from "../support/drafts.ts";
import { applyEdits, editsIn, textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** The draft after a rename at ‸; null where none is offered. */
function renamed(
  marked: string,
  newName: string,
  more: { ignore?: string[]; facts?: [string, string][] } = {},
) {
  const { text, cursor = 0 } = parseMarked(marked);
  const report = reportOf(text);
  const options = { ignore: more.ignore ?? [], facts: new Map(more.facts), versionedEdits: true };
  const position = positionAt(text, cursor);
  const prepared = prepareRename(report, position, options);
  const edit = rename(report, position, newName, options);
  if (prepared) assert.equal(textIn(text, prepared.range), prepared.placeholder);
  else assert.equal(edit, null);
  return edit && applyEdits(text, editsIn(edit, report.draft.uri));
}

test("a masked name is renamed wherever it stands, and nothing else is", () => {
  assert.equal(
    renamed(lines("X市林业局总结", "赴‸X市、X县调研，X市场不算"), "滨海市"),
    lines("滨海市林业局总结", "赴滨海市、X县调研，X市场不算"),
  );
});

test("behind the mask's last character counts as on it", () => {
  assert.equal(renamed("赴X市‸，X市", "滨海市"), "赴滨海市，滨海市");
});

test("names that the fact file calls one are renamed together", () => {
  assert.equal(renamed("X市‸和某市", "滨海市", { facts: [["某市", "X市"]] }), "滨海市和滨海市");
});

test("a figure or a blank is filled in its own place alone", () => {
  assert.equal(renamed("开会*‸*次，调研**次", "3次"), "开会3次，调研**次");
  assert.equal(renamed("由__‸__牵头，____配合", "市水务局"), "由市水务局牵头，____配合");
});

test("nothing is offered in prose, on residue, on what is ignored, nor for an empty name", () => {
  assert.equal(renamed("人手‸不足。", "甲"), null);
  assert.equal(renamed("转载请‸注明出处", "甲"), null);
  assert.equal(renamed("赴‸X市调研", "滨海市", { ignore: ["X市"] }), null);
  assert.equal(renamed("赴‸X市调研", " 　"), null);
});
