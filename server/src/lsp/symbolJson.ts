// The JSON of symbols, kept with each: after an edit most of an outline is as it was.
import type { DocumentSymbol } from "vscode-languageserver";
import { type Bytes, bytesOf } from "./knownJson.ts";
import { movedOrMade } from "./movedJson.ts";

/** At most how many symbols without children are turned into JSON together with their parent. */
const TOGETHER = 64;

const START = bytesOf("[");
const BETWEEN = bytesOf(",");
const END = bytesOf("]");
const LIST_END = "]}";
const SYMBOL_END = bytesOf(LIST_END);

/** The JSON of a list of symbols, in pieces. The symbols may not be changed from now on. */
export function symbolsJson(symbols: readonly DocumentSymbol[]): readonly Bytes[] {
  const pieces = [START];
  addList(symbols, pieces);
  pieces.push(END);
  return pieces;
}

function addList(symbols: readonly DocumentSymbol[], pieces: Bytes[]): void {
  for (let i = 0; i < symbols.length; i++) {
    if (i > 0) pieces.push(BETWEEN);
    addSymbol(symbols[i] as DocumentSymbol, pieces);
  }
}

function addSymbol(symbol: DocumentSymbol, pieces: Bytes[]): void {
  const { children = [] } = symbol;
  if (children.length <= TOGETHER && children.every((child) => !child.children?.length)) {
    pieces.push(movedOrMade(symbol, () => JSON.stringify(symbol)));
    return;
  }
  pieces.push(
    movedOrMade(symbol, () => JSON.stringify({ ...symbol, children: [] }).slice(0, -LIST_END.length)),
  );
  addList(children, pieces);
  pieces.push(SYMBOL_END);
}
