// Changes a draft's structure: the server works the changes out, here they become one step of the undo list.
import * as vscode from "vscode";
import {
  type ProtocolRange,
  STRUCTURE_EDIT_REQUEST,
  type StructureEditParams,
  type StructureEditResult,
} from "../../../server/src/protocol.ts";
import { editorOf, select } from "../draftEditors.ts";
import { identifierOf } from "../identifier.ts";
import { rangeOf } from "../ranges.ts";
import { mention, say } from "../say.ts";
import { sayMovedOn, sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/** A place in a document. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly range: ProtocolRange;
}

/** An edit with what else it needs besides its place. */
export type Wish = Pick<StructureEditParams, "edit" | "target" | "style">;

type Refused = Extract<StructureEditResult, { refused: string }>;
type Answer = Exclude<StructureEditResult, Refused>;

/** Makes the edit at a place and puts the cursor where it belongs; or says why nothing is done, and gives false. */
export async function editStructure(session: Session, place: Place, wish: Wish): Promise<boolean> {
  const made = await madeEdit(session, place, wish);
  if (!made) return false;
  const editor = made.focus && editorOf(place.document);
  if (editor && made.focus) select(editor, rangeOf({ start: made.focus, end: made.focus }));
  mention(made.title);
  if (made.notes?.length) say(made.notes.join(""));
  await session.outline.refresh();
  return true;
}

/** What the server has worked out, once it is made; undefined, and told why, where nothing is made. */
async function madeEdit(
  session: Session,
  { document, range }: Place,
  wish: Wish,
): Promise<Answer | undefined> {
  const { server } = session;
  const textDocument = identifierOf(document.uri);
  const answer = await server.ask(STRUCTURE_EDIT_REQUEST, { textDocument, range, ...wish });
  if (!answer) sayUnanswered(server, document.uri, t("没有改动"));
  else if ("refused" in answer) void sayRefused(session, { document, range }, answer);
  else if (await apply(document, answer)) return answer;
  else sayMovedOn(t("没有改动"));
  return undefined;
}

/** Says why nothing is done, with a button for what clears the way. */
async function sayRefused(session: Session, place: Place, { refused, remedy }: Refused): Promise<void> {
  if (!remedy) return say(refused);
  const renumber = t("重排全文序号");
  const answer = await vscode.window.showInformationMessage(refused, renumber);
  if (answer === renumber) await editStructure(session, place, { edit: remedy });
}

/** False where the text is no longer the one that the changes are meant for, or cannot be changed. */
async function apply(document: vscode.TextDocument, { version, changes }: Answer): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(document.uri, rangeOf(range), newText);
  return vscode.workspace.applyEdit(edit);
}
