// Tells the writer something in passing.
import * as vscode from "vscode";

/** Shows the sentence as a message, which goes away by itself. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
