// The editor that a command without arguments is meant for.
import * as vscode from "vscode";
import { currentDraft } from "../currentDraft.ts";

/** The active editor; where a panel or a page such as the walkthrough is active, the draft that stands beside it. */
export async function draftEditor(): Promise<vscode.TextEditor | undefined> {
  const editor = currentDraft();
  if (!editor || editor === vscode.window.activeTextEditor) return editor;
  return vscode.window.showTextDocument(editor.document, editor.viewColumn);
}
