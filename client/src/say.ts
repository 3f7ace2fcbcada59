// Tells the writer something in passing.
import * as vscode from "vscode";
import { t } from "./words.ts";

const MENTIONED_MS = 4000;

/** Shows the sentence as a message, which goes away by itself. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Shows as a warning what has not been done, and why. */
export function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}

/** Says in the status bar, for some seconds, what nobody has to stop for; without an end mark. */
export function mention(message: string, forMs = MENTIONED_MS): void {
  vscode.window.setStatusBarMessage(t("公文：{0}", message), forMs);
}
