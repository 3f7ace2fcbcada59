// The outline as a list, for clients that take no trees.
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-types";

/** The symbols in document order, each with the name of the one that holds it. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const waiting = symbols.map((symbol) => ({ symbol, containerName: "" })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { symbol, containerName } = next;
    const { name, kind, range, children = [] } = symbol;
    flat.push({ name, kind, location: { uri, range }, ...(containerName && { containerName }) });
    for (let i = children.length - 1; i >= 0; i--) {
      waiting.push({ symbol: children[i] as DocumentSymbol, containerName: name });
    }
  }
  return flat;
}
