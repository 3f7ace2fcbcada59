// Checks the core's edits of the structure on readable texts, and applies them as an editor does.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { EditResult } from "../../server/src/core/edit/editResult.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import type { Point } from "../../server/src/core/text/draft.ts";
import type { TextChange } from "../../server/src/core/text/textChange.ts";
import { draftOf, type Language, lineStarts, reportOf } from "./drafts.ts";
import { parseMarked, positionAt } from "./marked.ts";

/** An edit at a place. */
export type EditAt = (report: Report, at: Point) => EditResult;

/**
 * A test that an edit turns one text into another, or is refused for a reason. Texts are lines; ‸ in the text before is
 * the place of the edit, in the text after the cursor it leaves.
 */
export function checkEdit(
  name: string,
  edit: EditAt,
  before: readonly string[],
  after: readonly string[] | RegExp,
  { language = "plaintext", notes = [] }: { language?: Language; notes?: readonly RegExp[] } = {},
): void {
  test(name, () => {
    const { text, cursor = 0 } = parseMarked(before.join("\n"));
    const result = edit(reportOf(text, language), positionAt(text, cursor));
    if (after instanceof RegExp) {
      assert.ok(!result.ok, `not refused: ${result.ok ? applyChanges(text, result.changes) : ""}`);
      assert.match(result.reason, after);
      return;
    }
    assert.ok(result.ok, result.ok ? "" : result.reason);
    const wanted = parseMarked(after.join("\n"));
    assert.equal(applyChanges(text, result.changes), wanted.text);
    if (wanted.cursor !== undefined) assert.deepEqual(result.focus, positionAt(wanted.text, wanted.cursor));
    assert.equal(result.notes.length, notes.length, result.notes.join());
    notes.forEach((note, i) => {
      assert.match(result.notes[i] ?? "", note);
    });
  });
}

/** The text after an edit; an edit that is refused leaves it as it is. */
export function textAfter(
  text: string,
  edit: (report: Report) => EditResult,
  language: Language = "plaintext",
): string {
  const result = edit(reportOf(text, language));
  return result.ok ? applyChanges(text, result.changes) : text;
}

/** The text after the changes; fails where they leave the text, overlap or come out of order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const draft = draftOf(text);
  const starts = lineStarts(draft);
  const offset = (line: number, character: number) => {
    const paragraph = draft.paragraphs[line];
    assert.ok(paragraph && character >= 0 && character <= paragraph.text.length, "a change outside the text");
    return (starts[line] ?? 0) + character;
  };
  let after = "";
  let at = 0;
  for (const { place, text: replacement } of changes) {
    const from = offset(place.line, place.start);
    const to = offset(place.endLine, place.endCharacter);
    assert.ok(from >= at && to >= from, "changes overlap or are out of order");
    after += text.slice(at, from) + replacement;
    at = to;
  }
  return after + text.slice(at);
}
