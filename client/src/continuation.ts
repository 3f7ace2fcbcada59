// Goes on with the numbering after Enter: below 一、… the new line begins with 二、, and one undo takes that back.
import * as vscode from "vscode";
import { CONTINUATION_REQUEST } from "../../server/src/protocol.ts";
import type { Server } from "./client.ts";
import { DRAFTS } from "./drafts.ts";
import { identifierOf } from "./identifier.ts";
import { cursorAfterEnter } from "./newline.ts";

/** A line that Enter has opened, before the editor has told where the cursor is. */
interface NewLine {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly cursor: vscode.Position;
}

/** Continues numbers in every draft whose setting `gongwen.continueNumbering` says so, until disposed. */
export function continueNumbers(server: Server): vscode.Disposable {
  let opened: NewLine | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      // An event without changes tells that the document has been saved or is to be.
      if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
      // Undo and redo give a reason; typing gives none.
      const cursor = reason === undefined ? cursorAfterEnter(contentChanges) : undefined;
      opened = cursor && {
        document,
        version: document.version,
        cursor: new vscode.Position(cursor.line, cursor.character),
      };
    }),
    // The cursor tells Enter from a line break that a program puts in elsewhere, such as the last one on saving. By
    // now the server has been told of the change, too.
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== vscode.window.activeTextEditor) return;
      const line = opened;
      opened = undefined;
      if (line && waits(textEditor, line) && isWanted(server, line.document)) {
        void goOn(server, textEditor, line);
      }
    }),
  );
}

/** Asks for the number and puts it in, unless the writer has gone on meanwhile. */
async function goOn(server: Server, editor: vscode.TextEditor, line: NewLine): Promise<void> {
  const { document, cursor } = line;
  const textDocument = identifierOf(document.uri);
  const answer = await server.ask(CONTINUATION_REQUEST, { textDocument, position: cursor });
  if (!answer || !waits(editor, line)) return;
  await editor.edit((edit) => edit.insert(cursor, answer.text), {
    undoStopBefore: true,
    undoStopAfter: true,
  });
}

/** Whether the cursor still stands alone at the end of the new line. */
function waits(editor: vscode.TextEditor, { document, version, cursor }: NewLine): boolean {
  const [selection, ...more] = editor.selections;
  return (
    editor.document === document &&
    document.version === version &&
    more.length === 0 &&
    selection?.isEmpty === true &&
    selection.active.isEqual(cursor) &&
    document.lineAt(cursor).range.end.isEqual(cursor)
  );
}

function isWanted(server: Server, document: vscode.TextDocument): boolean {
  return (
    vscode.languages.match(DRAFTS, document) > 0 &&
    server.isOn(document.uri) &&
    vscode.workspace.getConfiguration("gongwen", document.uri).get("continueNumbering") !== false
  );
}
