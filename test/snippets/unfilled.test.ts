// What has just been inserted lists exactly its tab stops as what is still to be filled in, and its numbers as headings.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Language } from "../support/drafts.ts";
import { reportOf } from "../support/drafts.ts";
import { readData } from "./bank.ts";
import { holesFound } from "./holes.ts";
import { unfilled } from "./written.ts";

type Snippets = Record<string, { body: string[] }>;

for (const [file, language] of [
  ["gongwen.json", "plaintext"],
  ["gongwen.markdown.json", "markdown"],
  ["templates.json", "plaintext"],
  ["templates.markdown.json", "markdown"],
] as const satisfies [string, Language][]) {
  describe(file, () => {
    for (const [title, { body }] of Object.entries(readData(file) as Snippets)) {
      test(title, () => {
        const { text, holes } = unfilled(body.join("\n"));
        assert.deepEqual(holesFound(text, holes, language), []);
        const headings = reportOf(text, language).outline.flatMap(({ kind, number }) =>
          kind === "heading" ? [number] : [],
        );
        assert.deepEqual(
          headings,
          text.match(/(?<=^(?:#+ )?)(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/gm) ?? [],
        );
      });
    }
  });
}
