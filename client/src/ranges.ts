// The protocol's places as the editor's.
import * as vscode from "vscode";
import type { ProtocolRange } from "../../server/src/protocol.ts";

/** The same stretch. */
export function rangeOf({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
