// What holds of the features' answers for any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentSymbol, Position, Range } from "vscode-languageserver-types";
import { documentSymbols } from "../../server/src/features/documentSymbols.ts";
import { foldingRanges } from "../../server/src/features/foldingRanges.ts";
import { nextNumber } from "../../server/src/features/nextNumber.ts";
import { semanticTokens } from "../../server/src/features/semanticTokens.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

for (const language of ["plaintext", "markdown"] as const) {
  test(`a symbol holds its name and its children, and has a name (${language})`, () => {
    const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
      assert.notEqual(name.trim(), "");
      assert.ok(holds(range, selectionRange), `${name}: name outside its section`);
      for (const child of children) {
        assert.ok(holds(range, child.range), `${child.name} outside ${name}`);
        check(child);
      }
    };
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, outlinesMarkdown) => {
        for (const symbol of documentSymbols(reportOf(text, language), { outlinesMarkdown, ignore: [] }))
          check(symbol);
      }),
    );
  });

  test(`folds begin on lines of their own, run forward and stay inside the text (${language})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportOf(text, language);
        const starts = new Set<number>();
        for (const { startLine, endLine } of foldingRanges(report)) {
          assert.ok(startLine < endLine && endLine < report.draft.paragraphs.length);
          assert.ok(!starts.has(startLine));
          starts.add(startLine);
        }
      }),
    );
  });

  test(`there is a next number for every place (${language})`, () => {
    fc.assert(
      fc.property(anyText, fc.nat(12), fc.nat(30), (text, line, character) => {
        const { style, number, depth } = nextNumber(reportOf(text, language), { line, character });
        assert.ok(depth >= 1);
        assert.equal(number === "", style === "none");
      }),
    );
  });
}

test("tokens come in order, do not overlap and stay inside their lines; a range's tokens are those of its lines", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const report = reportOf(text);
      const { data = [] } = semanticTokens(report) ?? {};
      let line = 0;
      let end = 0;
      let start = 0;
      for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
        line += lines;
        start = lines === 0 ? start + characters : characters;
        assert.ok(lines > 0 || start >= end, "tokens that overlap");
        assert.ok(length > 0, "an empty token");
        end = start + length;
        assert.ok(end <= (report.draft.paragraphs[line]?.text.length ?? 0), "a token that leaves its line");
      }
      const whole = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };
      assert.deepEqual(semanticTokens(report, whole)?.data, data);
    }),
  );
});
