// The editor that a command without arguments is meant for.
import * as vscode from "vscode";
import { DRAFTS } from "../drafts.ts";

/** The active editor; where a page such as the walkthrough is active, the draft that stands beside it. */
export async function draftEditor(): Promise<vscode.TextEditor | undefined> {
  if (vscode.window.activeTextEditor) return vscode.window.activeTextEditor;
  const beside = vscode.window.visibleTextEditors.find(({ document }) =>
    vscode.languages.match(DRAFTS, document),
  );
  return beside && vscode.window.showTextDocument(beside.document, beside.viewColumn);
}
