// 转到: from a row of the outline to its section in the text.
import * as vscode from "vscode";
import { select, showDraft } from "../draftEditors.ts";
import { rangeOf } from "../ranges.ts";
import type { Row } from "../views/outline/rows.ts";
import type { Session } from "./session.ts";

/** Puts the cursor before the section's number and the section at the top of the editor. */
export async function goToSection({ outline }: Session, row?: Row): Promise<void> {
  const located = row && (await outline.locate(row.id));
  if (!located) return;
  const { start } = located.row.item.selectionRange;
  const editor = await showDraft(located.document);
  select(editor, rangeOf({ start, end: start }), vscode.TextEditorRevealType.AtTop);
}
