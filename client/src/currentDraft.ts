// The draft that the writer is at, even while a panel, a page or a preview has the focus.
import * as vscode from "vscode";
import { DRAFTS, PREVIEW_SCHEMES } from "./drafts.ts";

/** What is shown beside drafts without being the writer's own text. */
const BESIDE: readonly string[] = ["output", ...PREVIEW_SCHEMES];

/** The active editor; where that is the output panel, a preview or none at all, a draft that is in sight. */
export function currentDraft(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor && !BESIDE.includes(activeTextEditor.document.uri.scheme)) return activeTextEditor;
  const drafts = visibleTextEditors.filter(({ document }) => vscode.languages.match(DRAFTS, document) > 0);
  // A preview has the path of the draft that stands on its left.
  const previewed = activeTextEditor?.document.uri.path;
  return drafts.find(({ document }) => document.uri.path === previewed) ?? drafts[0];
}
