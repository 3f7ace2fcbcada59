// From the table of figures, or from the line above a section, to a figure in the text.
import * as vscode from "vscode";
import type { ProtocolRange } from "../../../../server/src/protocol.ts";
import { select, showDraft } from "../../draftEditors.ts";
import { rangeOf } from "../../ranges.ts";

/** Selects the figure in the draft's own column. */
export async function goToFigure(document: vscode.TextDocument, figure: ProtocolRange): Promise<void> {
  const editor = await showDraft(document, vscode.ViewColumn.One);
  select(editor, document.validateRange(rangeOf(figure)));
}
