// Searches the symbols of many files for a name.
import type { WorkspaceSymbol } from "vscode-languageserver-types";
import { rangeOf } from "./convert.ts";
import { decoded } from "./fileNames.ts";
import { comparable, type FileSymbol } from "./fileSymbols.ts";

/** A file with its symbols. */
export interface SearchedFile {
  readonly uri: string;
  readonly symbols: readonly FileSymbol[];
}

/** A search under way: files are handed in one by one, so that a large folder can be searched in slices. */
export interface SymbolSearch {
  add(file: SearchedFile): void;
  /** The best finds first; of equals the earlier file's, then the earlier one in the file. */
  results(): WorkspaceSymbol[];
}

/** More are of no use to a reader, who types on. */
const MOST = 500;

interface Find {
  readonly rank: number;
  readonly length: number;
  readonly uri: string;
  readonly symbol: FileSymbol;
}

/** Searches for symbols whose number and title hold the query's characters in their order. An empty query finds all. */
export function symbolSearch(query: string): SymbolSearch {
  const wanted = comparable(query);
  const finds: Find[] = [];
  return {
    add({ uri, symbols }) {
      for (const symbol of symbols) {
        const rank = rankOf(symbol.compared, wanted);
        if (rank !== undefined)
          finds.push({ rank, length: wanted === "" ? 0 : symbol.compared.length, uri, symbol });
      }
    },
    results() {
      finds.sort((a, b) => a.rank - b.rank || a.length - b.length);
      return finds.slice(0, MOST).map(({ uri, symbol: { name, kind, place } }) => {
        return { name, kind, location: { uri, range: rangeOf(place) }, containerName: fileName(uri) };
      });
    },
  };
}

/** 0 where the name begins so, 1 where it holds the words, 2 where their characters stand apart; undefined where not. */
function rankOf(name: string, wanted: string): number | undefined {
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (let i = 0; i < wanted.length; i++) {
    from = name.indexOf(wanted.charAt(i), from) + 1;
    if (from === 0) return undefined;
  }
  return 2;
}

/** The last part of the uri; of a document without a file (untitled:Untitled-1) what stands behind the scheme. */
function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf(uri.includes("/") ? "/" : ":") + 1));
}
