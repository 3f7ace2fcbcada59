// A section just inserted lists exactly its own tab stops as what is still to be filled in, and its numbers as headings.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyse } from "../../server/src/core/analysis.ts";
import { createDraft } from "../../server/src/core/text/draft.ts";
import { readData, readings } from "./bank.ts";

type Snippets = Record<string, { body: string[] }>;

for (const [file, language] of [
  ["gongwen.json", "plaintext"],
  ["gongwen.markdown.json", "markdown"],
] as const) {
  describe(file, () => {
    for (const [title, { body }] of Object.entries(readData(file) as Snippets)) {
      test(title, () => {
        const text = body
          .map((line) => readings(line)[0]?.replace(/\$\{CURRENT_\w+[^}]*\}|\$\d+/g, "1"))
          .join("\n");
        const report = analyse(createDraft("file:///draft", language, 1, text));
        const found = report.placeholders.map((hole) => hole.text);
        assert.deepEqual(found, text.match(/【填写：[^】]*】/g) ?? []);
        const headings = report.outline.flatMap(({ kind, number }) => (kind === "heading" ? [number] : []));
        assert.deepEqual(headings, text.match(/(?<=^(?:#+ )?)(?:[一二三四]、|（[一二三四]）)/gm) ?? []);
      });
    }
  });
}
