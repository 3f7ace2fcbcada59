// Symbols that stand on other lines because lines came or went above them.
import type { DocumentSymbol, Range } from "vscode-languageserver-types";
import { noteOrigin } from "./origins.ts";

/** The same symbol, so many lines further down; those that it holds must be put into `children`, moved alike. */
export function movedSymbol(symbol: DocumentSymbol, by: number, children: DocumentSymbol[]): DocumentSymbol {
  const { name, detail = "", kind, range, selectionRange } = symbol;
  const moved: DocumentSymbol = {
    name,
    detail,
    kind,
    range: movedRange(range, by),
    selectionRange: movedRange(selectionRange, by),
    children,
  };
  noteOrigin(moved, symbol, by);
  return moved;
}

/** The range, so many lines further down. */
export function movedRange({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
