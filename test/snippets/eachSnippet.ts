// The snippets that the manifest contributes, one test for each.
import { describe, test } from "node:test";
import type { Language } from "../support/drafts.ts";
import { readData } from "./bank.ts";

type Snippets = Record<string, { body: string[] }>;

/** Runs a check on the text of every section and every whole document, as plain text and as Markdown. */
export function eachSnippet(check: (snippet: string, language: Language) => void): void {
  for (const [file, language] of [
    ["gongwen.json", "plaintext"],
    ["gongwen.markdown.json", "markdown"],
    ["templates.json", "plaintext"],
    ["templates.markdown.json", "markdown"],
  ] as const) {
    describe(file, () => {
      for (const [title, { body }] of Object.entries(readData(file) as Snippets)) {
        test(title, () => check(body.join("\n"), language));
      }
    });
  }
}
