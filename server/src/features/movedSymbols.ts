// Symbols that stand on other lines because lines came or went above them.
import type { DocumentSymbol, Range } from "vscode-languageserver-types";

/** The symbol that another one was moved from, with all that it holds, and by how many lines. */
export interface Origin {
  readonly symbol: DocumentSymbol;
  readonly by: number;
}

const origins = new WeakMap<DocumentSymbol, Origin>();

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
  const origin = origins.get(symbol);
  origins.set(moved, { symbol: origin?.symbol ?? symbol, by: by + (origin?.by ?? 0) });
  return moved;
}

/**
 * Where the symbol was moved from, if it was. It is forgotten with that, as what the asker makes of it stands for this symbol from
 * now on, and those that are moved from it begin here.
 */
export function takeOrigin(symbol: DocumentSymbol): Origin | undefined {
  const origin = origins.get(symbol);
  origins.delete(symbol);
  return origin;
}

function movedRange({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
