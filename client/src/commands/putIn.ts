// Puts an answer in the places that it was given for, as one step of the undo list.
import * as vscode from "vscode";
import type { PlaceholderItem } from "../../../server/src/protocol.ts";
import { rangeOf } from "../ranges.ts";
import { sayMovedOn } from "../undone.ts";
import { t } from "../words.ts";

/** Fills the places with the answer; if one of them has changed meanwhile, none, and says so. */
export async function putIn(
  document: vscode.TextDocument,
  places: readonly PlaceholderItem[],
  answer: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of places) {
    const at = rangeOf(range);
    if (document.getText(at) !== text) return sayMovedOn(t("没有填写"));
    edit.replace(document.uri, at, answer);
  }
  if (!(await vscode.workspace.applyEdit(edit))) sayMovedOn(t("没有填写"));
}
