// 填写…: asks for the words that a placeholder stands for and puts them in, here or wherever the same mask stands.
import * as vscode from "vscode";
import type { FillPlaceholderArguments } from "../../../server/src/protocol.ts";
import { maskOf, neighbour, objection, question, sameNames, touching } from "../placeholders.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { type ShownPlaceholder, sayNone, selectPlaceholder, shownPlaceholders } from "./shownPlaceholders.ts";
import { untilMarked } from "./untilMarked.ts";

/** Fills the placeholder that a quick fix names; without one, that at the cursor or else the next. */
export async function fillPlaceholder(session: Session, given?: FillPlaceholderArguments): Promise<void> {
  if (!given) return fillAtCursor(session);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(given.uri));
  const hole = named(document, given);
  if (hole) await fill(document, hole);
  else void vscode.window.showWarningMessage(t("这一处已经改动过，没有填写。"));
}

async function fillAtCursor({ server }: Session): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return;
  await untilMarked(server, editor.document);
  const all = shownPlaceholders(editor.document);
  const hole = touching(all, editor.selection.active) ?? neighbour(all, editor.selection, 1);
  if (!hole) return sayNone(server, editor.document);
  selectPlaceholder(editor, hole);
  await fill(editor.document, hole);
}

async function fill(document: vscode.TextDocument, hole: ShownPlaceholder): Promise<void> {
  const answer = await ask(hole);
  if (answer === undefined) return;
  const holes = await choose(document, hole);
  if (holes) await put(document, holes, answer);
}

/** The placeholder of a quick fix, unless the text has changed since the quick fix was offered. */
function named(document: vscode.TextDocument, given: FillPlaceholderArguments): ShownPlaceholder | undefined {
  const { start, end } = given.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  if (document.getText(range) !== given.text) return undefined;
  const shown = shownPlaceholders(document).find((it) => it.range.isEqual(range));
  return shown ?? { code: "", range, text: given.text };
}

function ask(hole: ShownPlaceholder): Thenable<string | undefined> {
  const [start, end] = maskOf(hole);
  return vscode.window
    .showInputBox({
      title: t("填写“{0}”", hole.text),
      prompt: question(hole),
      value: hole.text,
      valueSelection: [start, end],
      validateInput: (answer) => objection(hole, answer),
    })
    .then((answer) => answer?.trim());
}

/** Asks whether the same name is meant everywhere, if it is masked more than once. */
async function choose(
  document: vscode.TextDocument,
  hole: ShownPlaceholder,
): Promise<readonly ShownPlaceholder[] | undefined> {
  const all = sameNames(shownPlaceholders(document), hole) as readonly ShownPlaceholder[];
  if (all.length < 2) return [hole];
  const choices = [
    { label: t("仅此处"), holes: [hole] },
    { label: t("全文 {0} 处", all.length), holes: all },
  ];
  const placeHolder = t("全文共有 {0} 处“{1}”", all.length, hole.text);
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.holes;
}

async function put(
  document: vscode.TextDocument,
  holes: readonly ShownPlaceholder[],
  answer: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const unchanged = holes.filter(({ range, text }) => document.getText(range) === text);
  for (const { range } of unchanged) edit.replace(document.uri, range, answer);
  if (unchanged.length < holes.length || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(t("文稿在填写时改动过或不能修改，没有填写。"));
  }
}
