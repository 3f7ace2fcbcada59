// What a change of files on disk touches.
import assert from "node:assert/strict";
import { test } from "node:test";
import { touchedBy } from "../../server/src/lsp/watched.ts";

for (const [uri, touched] of [
  ["file:///w/.gongwen/facts.json", ["facts"]],
  ["file:///w/.gongwen/ignore.json", ["ignores"]],
  ["file:///w/.gongwen/wording.json", ["wordings"]],
  ["file:///w/%E6%8A%A5%E5%91%8A/.gongwen/phrases/own.json", ["phrases"]],
  ["file:///w/.gongwen/phrases/本局.md", ["phrases", "drafts"]],
  ["file:///w/总结.txt", ["drafts"]],
  ["file:///w/.gongwen", ["facts", "ignores", "wordings", "phrases", "drafts"]],
  ["file:///w/ignore.json", []],
] as const) {
  test(`${uri}: ${touched.join("、") || "nothing"}`, () => {
    const found = Object.entries(touchedBy([{ uri }])).flatMap(([name, isTouched]) =>
      isTouched ? [name] : [],
    );
    assert.deepEqual(found, touched);
  });
}
