// Lets a phrase be dragged from the tree into the text, where its holes can be filled in.
import * as vscode from "vscode";
import { DRAFTS } from "../../drafts.ts";
import type { PhraseMemory } from "../../phrases/memory.ts";
import type { Row } from "./tree.ts";

/** The tree's side of dragging: what is carried is the snippet, and the text for places that take nothing else. */
export function draggingFrom(view: string): vscode.TreeDragAndDropController<Row> {
  return {
    dragMimeTypes: [mimeOf(view)],
    dropMimeTypes: [],
    handleDrag([row], data) {
      if (!row || !("entry" in row) || row.entry.body === "") return;
      const { id, body } = row.entry;
      data.set(mimeOf(view), new vscode.DataTransferItem(JSON.stringify({ id, body })));
    },
  };
}

/** The text's side. */
export function droppingIntoText(view: string, memory: PhraseMemory): vscode.Disposable {
  const mime = mimeOf(view);
  return vscode.languages.registerDocumentDropEditProvider(DRAFTS, {
    async provideDocumentDropEdits(_document, _position, data) {
      const carried = await data.get(mime)?.asString();
      if (!carried) return undefined;
      const { id, body } = JSON.parse(carried);
      await memory.take(id, Date.now());
      return new vscode.DocumentDropEdit(new vscode.SnippetString(body));
    },
  });
}

function mimeOf(view: string): string {
  return `application/vnd.code.tree.${view.toLowerCase()}`;
}
