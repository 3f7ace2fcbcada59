// The draft that the writer is at, even while a panel or a page has the focus.
import * as vscode from "vscode";
import { DRAFTS } from "./drafts.ts";

/** The active editor; where that is the output panel or none at all, a draft that is in sight. */
export function currentDraft(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor && activeTextEditor.document.uri.scheme !== "output") return activeTextEditor;
  return visibleTextEditors.find(({ document }) => vscode.languages.match(DRAFTS, document) > 0);
}
