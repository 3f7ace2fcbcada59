// Says which draft a view of ours is of.
import * as vscode from "vscode";
import { currentDraft } from "../currentDraft.ts";
import { editorOf } from "../draftEditors.ts";
import { DRAFTS } from "../drafts.ts";

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

function isDraft(document: vscode.TextDocument | undefined): boolean {
  return document !== undefined && vscode.languages.match(DRAFTS, document) > 0;
}
