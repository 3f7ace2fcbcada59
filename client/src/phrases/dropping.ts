// Entries dragged from the tree 常用语 into a draft: what the tree gives along, and what the editor makes of it.
import * as vscode from "vscode";
import type { BankEntry } from "../../../server/src/protocol.ts";
import type { Session } from "../commands/session.ts";
import { DRAFTS } from "../drafts.ts";
import { withoutDoubledMark } from "./doubledMark.ts";
import { insertEntry } from "./insertEntry.ts";

/** The kind of data that VS Code knows a view's rows by. */
const typeOf = (view: string) => `application/vnd.code.tree.${view.toLowerCase()}`;

/** For the tree of a view: its entries can be dragged, onto nothing in the tree itself. */
export function draggedFrom<R extends object>(view: string): vscode.TreeDragAndDropController<R> {
  return {
    dragMimeTypes: [typeOf(view)],
    dropMimeTypes: [],
    handleDrag([row], data) {
      if (row && "entry" in row) {
        data.set(typeOf(view), new vscode.DataTransferItem(JSON.stringify(row.entry)));
      }
    },
  };
}

/**
 * Takes what is dragged from the view into a draft. A phrase goes in where it is let go, with its holes; a section goes
 * to where sections go, with its number.
 */
export function takeDropped(session: Session, view: string): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(DRAFTS, {
    async provideDocumentDropEdits(document, position, data, token) {
      const carried = await data.get(typeOf(view))?.asString();
      if (!carried || token.isCancellationRequested) return undefined;
      const entry: BankEntry = JSON.parse(carried);
      if (entry.sort === "section") {
        const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
        if (!editor) return undefined;
        editor.selection = new vscode.Selection(position, position);
        await vscode.window.showTextDocument(document, editor.viewColumn);
        await insertEntry(session, editor, entry);
        return undefined;
      }
      await session.memory.take(entry.id, Date.now());
      const after = document.lineAt(position).text.slice(position.character);
      return new vscode.DocumentDropEdit(new vscode.SnippetString(withoutDoubledMark(entry.body, after)));
    },
  });
}
