// What holds of the outline of any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { draftText } from "../../server/src/core/text/draft.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";

for (const language of ["plaintext", "markdown"] as const) {
  test(`names lie in their paragraphs, regions nest, nodes come in order (${language})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { outline, draft } = reportOf(text, language);
        let before = { line: 0, start: -1 };
        const open: (typeof outline)[number][] = [];
        for (const node of outline) {
          const { line, start, end } = node.name;
          const paragraph = draft.paragraphs[line]?.text ?? "";
          assert.ok(
            start >= 0 && end > start && end <= paragraph.length,
            "a name that is empty or leaves its paragraph",
          );
          assert.ok(
            line > before.line || (line === before.line && start > before.start),
            "nodes out of order",
          );
          before = node.name;
          const { region } = node;
          assert.ok(region.endLine < draft.paragraphs.length, "a region that leaves the text");
          assert.ok(
            draftText(draft, {
              start: { line, character: start },
              end: { line: region.endLine, character: region.endCharacter },
            }).length > 0,
          );
          while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= node.depth) open.pop();
          const parent = open[open.length - 1];
          if (parent) {
            const inside =
              region.endLine < parent.region.endLine ||
              (region.endLine === parent.region.endLine && region.endCharacter <= parent.region.endCharacter);
            assert.ok(inside, "a child that leaves its parent");
          }
          const reaches = region.endLine > line || region.endCharacter >= end;
          assert.ok(reaches, "a region that ends inside its own name");
          open.push(node);
        }
      }),
      { numRuns: 1500 },
    );
  });
}
