// The context keys that the manifest's when-clauses read.
import * as vscode from "vscode";

/** Sets a key; what hangs on it follows by itself. */
export function setContext(key: string, value: boolean | string): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
