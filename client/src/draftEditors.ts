// The editors of a draft: the one in which it can be seen, and what in it is brought into sight.
import * as vscode from "vscode";

/** The editor in which a document can be seen, the active one rather than another. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** Goes to the document where it can be seen; where it cannot, it is shown in the column `otherwise`. */
export async function showDraft(
  document: vscode.TextDocument,
  otherwise = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const viewColumn = editorOf(document)?.viewColumn ?? otherwise;
  return vscode.window.showTextDocument(document, { viewColumn });
}

/** Selects a stretch, or puts the cursor there where it is empty, and brings it into sight. */
export function select(
  editor: vscode.TextEditor,
  { start, end }: vscode.Range,
  reveal = vscode.TextEditorRevealType.InCenterIfOutsideViewport,
): void {
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, reveal);
}
