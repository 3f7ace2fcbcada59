// Goes on with the numbering after Enter: below 一、… the new line begins with 二、, and one undo takes that back. Enter once
// more, with nothing written behind the number, ends the enumeration: the number goes, and the next Enter brings none.
import * as vscode from "vscode";
import { CONTINUATION_REQUEST } from "../../server/src/protocol.ts";
import type { Server } from "./client.ts";
import { DRAFTS } from "./drafts.ts";
import { identifierOf } from "./identifier.ts";
import { cursorAfterEnter } from "./newline.ts";

const ONE_STEP = { undoStopBefore: true, undoStopAfter: true };

/** A line that Enter has opened, before the editor has told where the cursor is. */
interface NewLine {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly cursor: vscode.Position;
}

/** What the last Enter has come to. */
interface Outcome {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** Where the number was put in, or the cursor left without one. */
  readonly start: vscode.Position;
  readonly isNumbered: boolean;
}

/** Continues numbers in every draft whose setting `gongwen.continueNumbering` says so, until disposed. */
export function continueNumbers(server: Server): vscode.Disposable {
  let opened: NewLine | undefined;
  let last: Outcome | undefined;
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
      if (!line || !waits(textEditor, line) || !isWanted(server, line.document)) return;
      const before = last && isNext(line, last) ? last : undefined;
      const outcome = before ? end(textEditor, line, before) : goOn(server, textEditor, line);
      void outcome.then((reached) => {
        last = reached;
      });
    }),
  );
}

/** Asks for the number and puts it in; undefined where there is none, or where the writer has gone on meanwhile. */
async function goOn(server: Server, editor: vscode.TextEditor, line: NewLine): Promise<Outcome | undefined> {
  const { document, cursor } = line;
  const textDocument = identifierOf(document.uri);
  const answer = await server.ask(CONTINUATION_REQUEST, { textDocument, position: cursor });
  if (!answer || !waits(editor, line)) return undefined;
  const isPut = await editor.edit((edit) => edit.insert(cursor, answer.text), ONE_STEP);
  return isPut ? { document, version: document.version, start: cursor, isNumbered: true } : undefined;
}

/** Whether Enter is all that came after the outcome of the one before. */
function isNext({ document, version, cursor }: NewLine, before: Outcome): boolean {
  return (
    document === before.document && version === before.version + 1 && cursor.line === before.start.line + 1
  );
}

/** Ends the enumeration: an unused number goes, with the line break behind it. */
async function end(
  editor: vscode.TextEditor,
  { document, cursor }: NewLine,
  before: Outcome,
): Promise<Outcome> {
  const { start, isNumbered } = before;
  if (isNumbered) await editor.edit((edit) => edit.delete(new vscode.Range(start, cursor)), ONE_STEP);
  const at = isNumbered ? start : cursor;
  return { document, version: document.version, start: at, isNumbered: false };
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
