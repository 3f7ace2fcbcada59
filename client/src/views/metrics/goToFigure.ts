// From the table of figures, or from the line above a section, to a figure in the text.
import * as vscode from "vscode";
import type { ProtocolRange } from "../../../../server/src/protocol.ts";
import { rangeOf } from "../../ranges.ts";

/** Selects the figure in the draft's own column. */
export async function goToFigure(document: vscode.TextDocument, figure: ProtocolRange): Promise<void> {
  const selection = document.validateRange(rangeOf(figure));
  const { visibleTextEditors } = vscode.window;
  const viewColumn = visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await vscode.window.showTextDocument(document, {
    selection,
    viewColumn: viewColumn ?? vscode.ViewColumn.One,
  });
}
