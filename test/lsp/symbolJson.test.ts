// The JSON that symbols are sent as says just what JSON.stringify would.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { symbolsJson } from "../../server/src/lsp/symbolJson.ts";
import fc from "../support/fc.ts";

const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 3 } };

const { symbol } = fc.letrec<{ symbol: DocumentSymbol }>((tie) => ({
  symbol: fc.record(
    {
      name: fc.string({ unit: "binary", minLength: 1 }),
      detail: fc.constantFrom("", "字数 12 · 待填 1"),
      kind: fc.constant(SymbolKind.Module),
      range: fc.constant(range),
      selectionRange: fc.constant(range),
      children: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constant<DocumentSymbol[]>([]),
        fc.array(tie("symbol"), { maxLength: 4 }),
      ),
    },
    { requiredKeys: ["name", "kind", "range", "selectionRange"] },
  ),
}));

function sent(symbols: readonly DocumentSymbol[]): unknown {
  return JSON.parse(Buffer.concat(symbolsJson(symbols)).toString("utf8"));
}

test("any tree, sent once and again", () => {
  fc.assert(
    fc.property(fc.array(symbol, { maxLength: 4 }), (symbols) => {
      const expected = JSON.parse(JSON.stringify(symbols));
      assert.deepEqual(sent(symbols), expected);
      assert.deepEqual(sent(symbols), expected);
    }),
  );
});

test("a hundred points in one section", () => {
  const point = { name: "一是", kind: SymbolKind.Key, range, selectionRange: range };
  const symbols = [{ ...point, name: "一、甲", children: Array.from({ length: 100 }, () => ({ ...point })) }];
  assert.deepEqual(sent(symbols), symbols);
});
