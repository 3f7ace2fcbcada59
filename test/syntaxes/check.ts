// The one check of the grammar tests: a marked text is what its own plain text is coloured as.
import assert from "node:assert/strict";
import { test } from "node:test";
import { markText, parseMarked } from "../support/marked.ts";
import { type Kind, spansOf } from "./tokens.ts";

/** Makes a test of every text: of `kinds`, exactly what it marks is coloured. */
export function check(language: string, kinds: readonly Kind[], texts: readonly string[]): void {
  for (const marked of texts) {
    test(marked, async () => {
      const { text, marks } = parseMarked(marked);
      const found = await spansOf(text, kinds, language);
      assert.equal(markText(text, found), markText(text, marks));
    });
  }
}
