// Says which draft the outline is of.
import * as vscode from "vscode";
import { currentDraft } from "../../currentDraft.ts";
import { DRAFTS } from "../../drafts.ts";

/**
 * The draft that the writer is at. Where something else is active, such as the tree, a page or the output, it stays the
 * draft that was shown `before` as long as that can be seen, though another may stand beside it.
 */
export function draftToShow(before: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (before && !isDraft(active) && editorOf(before)) return before;
  const current = currentDraft()?.document;
  return isDraft(current) ? current : undefined;
}

/** The editor in which a document can be seen, the active one rather than another. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

function isDraft(document: vscode.TextDocument | undefined): boolean {
  return document !== undefined && vscode.languages.match(DRAFTS, document) > 0;
}
