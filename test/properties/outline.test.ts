// What holds of the outline of any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { draftText } from "../../server/src/core/text/draft.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { assertNested } from "../support/nesting.ts";
import {
  disorderedReport,
  type MadeReport,
  type MadeSection,
  madeCollection,
  madeMarkdown,
  madeReport,
} from "../support/reports.ts";

for (const language of ["plaintext", "markdown"] as const) {
  test(`names lie in their paragraphs, regions nest, nodes come in order (${language})`, () => {
    fc.assert(
      fc.property(fc.oneof(anyText, disorderedReport, madeCollection), (text) => {
        const { outline, draft } = reportOf(text, language);
        let before = { line: 0, start: -1 };
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
          const reaches = region.endLine > line || region.endCharacter >= end;
          assert.ok(reaches, "a region that ends inside its own name");
        }
        assertNested(outline);
      }),
      { numRuns: 1500 },
    );
  });
}

for (const [language, made] of [
  ["plaintext", madeReport],
  ["markdown", madeMarkdown],
] as const) {
  test(`a well-formed report is read as it was made, its contents apart from its sections (${language})`, () => {
    fc.assert(
      fc.property(made, ({ sections, text }: MadeReport) => {
        const { outline } = reportOf(text, language);
        const headings = outline.filter(({ kind }) => kind === "heading");
        assert.deepEqual(
          headings.map(({ depth, title }) => `${depth} ${title}`),
          flat(sections, 1),
        );
        const entries = outline.filter(({ kind, depth }) => kind === "toc" && depth > 0);
        assert.ok(entries.length === 0 || entries.length === sections.length);
        for (const { parent } of entries) assert.equal(outline[parent]?.title, "目录");
        for (const { parent, depth } of headings) {
          assert.equal(outline[parent]?.kind, depth === 1 ? "title" : "heading");
        }
      }),
    );
  });
}

/** The sections in order, each with its depth. */
function flat(sections: readonly MadeSection[], depth: number): string[] {
  return sections.flatMap(({ words, children }) => [`${depth} ${words}`, ...flat(children, depth + 1)]);
}
