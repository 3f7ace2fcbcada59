// Changes a draft's structure: the server works the changes out, here they become one step of the undo list.
import * as vscode from "vscode";
import {
  type ProtocolPosition,
  type ProtocolRange,
  STRUCTURE_EDIT_REQUEST,
  type StructureEditParams,
  type StructureEditResult,
} from "../../../server/src/protocol.ts";
import { identifierOf } from "../identifier.ts";
import { rangeOf } from "../ranges.ts";
import { say } from "../say.ts";
import { editorOf } from "../views/outline/shownDraft.ts";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/** A place in a document. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly range: ProtocolRange;
}

/** An edit with what else it needs besides its place. */
export type Wish = Pick<StructureEditParams, "edit" | "target" | "style">;

type Answer = Exclude<StructureEditResult, { refused: string }>;

const MESSAGE_MS = 4000;

/** Makes the edit at a place and puts the cursor where it belongs; or says why nothing is done, and gives false. */
export async function editStructure(
  { server, outline }: Session,
  { document, range }: Place,
  wish: Wish,
): Promise<boolean> {
  if (!server.isOn(document.uri)) return refuse(t("这份文件没有启用公文功能，没有改动。"));
  const textDocument = identifierOf(document.uri);
  const answer = await server.ask(STRUCTURE_EDIT_REQUEST, { textDocument, range, ...wish });
  if (!answer) return refuse(t("语言服务没有回应，没有改动。"));
  if ("refused" in answer) return refuse(answer.refused);
  if (!(await apply(document, answer))) return refuse(t("文稿刚刚改动过或不能修改，没有改动。请再试一次。"));
  if (answer.focus) putCursor(document, answer.focus);
  vscode.window.setStatusBarMessage(t("公文：{0}", answer.title), MESSAGE_MS);
  if (answer.notes?.length) say(answer.notes.join(""));
  await outline.refresh();
  return true;
}

function refuse(reason: string): false {
  say(reason);
  return false;
}

/** False where the text is no longer the one that the changes are meant for, or cannot be changed. */
async function apply(document: vscode.TextDocument, { version, changes }: Answer): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(document.uri, rangeOf(range), newText);
  return vscode.workspace.applyEdit(edit);
}

function putCursor(document: vscode.TextDocument, focus: ProtocolPosition): void {
  const editor = editorOf(document);
  if (!editor) return;
  const at = rangeOf({ start: focus, end: focus });
  editor.selection = new vscode.Selection(at.start, at.end);
  editor.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
