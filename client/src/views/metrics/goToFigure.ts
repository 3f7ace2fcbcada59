// From the table of figures, or from the line above a section, to a figure in the text.
import * as vscode from "vscode";
import type { ProtocolRange } from "../../../../server/src/protocol.ts";
import { rangeOf } from "../../ranges.ts";
import { editorOf } from "../outline/shownDraft.ts";

/** Selects the figure in the draft's own column. */
export async function goToFigure(document: vscode.TextDocument, figure: ProtocolRange): Promise<void> {
  const selection = document.validateRange(rangeOf(figure));
  const viewColumn = editorOf(document)?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, { selection, viewColumn });
}
