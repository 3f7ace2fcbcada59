// 转到: from a row of the outline to its section in the text.
import * as vscode from "vscode";
import type { Row } from "../views/outline/rows.ts";
import { editorOf } from "../views/outline/shownDraft.ts";
import type { Session } from "./session.ts";

/** Puts the cursor before the section's number and the section at the top of the editor. */
export async function goToSection({ outline }: Session, row?: Row): Promise<void> {
  const located = row && (await outline.locate(row.id));
  if (!located) return;
  const { document } = located;
  const { start } = located.row.item.selectionRange;
  const at = new vscode.Position(start.line, start.character);
  const viewColumn = editorOf(document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, viewColumn ? { viewColumn } : {});
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}
