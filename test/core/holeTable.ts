// The tables of holes: a line a text, marked with what is to be found in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Language, reportOf } from "../support/drafts.ts";
import { markText, parseMarked } from "../support/marked.ts";

const BOTH: readonly Language[] = ["plaintext", "markdown"];

/** Each line, marked with its holes, reads back as it is written; a line without marks has none. */
export function check(table: string, languages: readonly Language[] = BOTH): void {
  for (const marked of table.trim().split("\n")) {
    for (const language of languages) {
      test(`${marked.slice(0, 60)} (${language})`, () => {
        const { text } = parseMarked(marked);
        assert.equal(markText(text, reportOf(text, language).placeholders), marked);
      });
    }
  }
}
