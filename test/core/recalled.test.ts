// What an edit brings back is the very paragraph that went, so that it need not be read again.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Change, type Draft, draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { draftOf } from "../support/drafts.ts";

/** Each edit is a didChange: the range from the start of a line to the start of another, and what comes there. */
type LineEdit = readonly [line: number, endLine: number, put: string];

const changeOf = ([line, endLine, text]: LineEdit): Change => ({
  range: { start: { line, character: 0 }, end: { line: endLine, character: 0 } },
  text,
});

const edited = (draft: Draft, ...edits: readonly LineEdit[]): Draft =>
  edits.reduce((now, edit) => updateDraft(now, [changeOf(edit)], now.version + 1), draft);

/** For each line, which line it was at first; a dash where it is read anew. */
const origins = (first: Draft, now: Draft): string =>
  now.paragraphs
    .map((paragraph) => first.paragraphs.indexOf(paragraph))
    .map((line) => (line < 0 ? "—" : line))
    .join("");

describe("the paragraphs after edits, by where they stood at first", () => {
  const cases: readonly (readonly [name: string, edits: readonly LineEdit[], text: string, from: string])[] =
    [
      ["a line is deleted", [[1, 2, ""]], "甲\n丙\n丁", "023"],
      ["lines are pasted", [[1, 1, "戊\n己\n"]], "甲\n戊\n己\n乙\n丙\n丁", "0——123"],
      [
        "a paste is undone",
        [
          [1, 1, "戊\n己\n"],
          [1, 3, ""],
        ],
        "甲\n乙\n丙\n丁",
        "0123",
      ],
      [
        "a line is cut and pasted elsewhere",
        [
          [0, 1, ""],
          [2, 2, "甲\n"],
        ],
        "乙\n丙\n甲\n丁",
        "1203",
      ],
      [
        "lines are cut and pasted twice",
        [
          [0, 2, ""],
          [0, 0, "甲\n乙\n"],
          [2, 2, "甲\n乙\n"],
        ],
        "甲\n乙\n甲\n乙\n丙\n丁",
        "01——23",
      ],
      [
        "lines are replaced, and back",
        [
          [0, 3, "子\n丑\n"],
          [0, 2, "甲\n乙\n丙\n"],
        ],
        "甲\n乙\n丙\n丁",
        "0123",
      ],
    ];
  for (const [name, edits, text, from] of cases) {
    test(name, () => {
      const first = draftOf("甲\n乙\n丙\n丁");
      const now = edited(first, ...edits);
      assert.equal(draftText(now), text);
      assert.equal(origins(first, now), from);
    });
  }

  test("the lines change places in one didChange", () => {
    const first = draftOf("甲\n乙\n丙");
    const now = updateDraft(first, [changeOf([0, 1, ""]), changeOf([1, 1, "甲\n"])], 2);
    assert.equal(origins(first, now), "102");
  });

  test("an editor that sends the whole text keeps what is the same in it", () => {
    const first = draftOf("甲\n\n乙\n\n丙");
    const now = updateDraft(first, [{ text: "甲\n\n丁\n\n丙" }], 2);
    assert.equal(origins(first, now), "01—34");
  });

  test("a line with another line end is another paragraph", () => {
    const first = draftOf("甲\n乙");
    assert.equal(origins(first, updateDraft(first, [{ text: "甲\r\n乙" }], 2)), "—1");
  });

  test("a code fence that is opened and closed again leaves the Markdown paragraphs behind it", () => {
    const first = draftOf("甲\n乙\n丙", "markdown");
    const opened = edited(first, [1, 1, "```\n"]);
    assert.equal(origins(first, opened), "0———");
    assert.equal(origins(first, edited(opened, [1, 2, ""])), "012");
  });
});

test("what went long ago is let go: no more than some hundred thousand characters are held", () => {
  const page = (name: string) => `${`${name}页的一行字。`.repeat(150)}\n`.repeat(50);
  let draft = draftOf("");
  for (const name of "甲乙丙丁") draft = updateDraft(draft, [{ text: page(name) }], draft.version + 1);
  const held = draft.gone.map(({ text }) => text.charAt(0));
  assert.deepEqual([...new Set(held)], ["丙", "乙"]);
  const characters = draft.gone.reduce((sum, { text, eol }) => sum + text.length + eol.length, 0);
  assert.ok(characters <= 100_000);
});
