// A document as the protocol names it.
import type { Uri } from "vscode";

/** LSP's TextDocumentIdentifier. */
export function identifierOf(uri: Uri): { uri: string } {
  return { uri: uri.toString() };
}
