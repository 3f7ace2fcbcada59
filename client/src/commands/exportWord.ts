// 导出 Word 文档…: writes the draft as a .docx where the writer wants it, and says what in it is still to be filled in; or with
// what the rules find as comments, for those who have Word alone.
import * as vscode from "vscode";
import {
  EXPORT_WORD_REQUEST,
  type ExportWordResult,
  PLACEHOLDERS_REQUEST,
} from "../../../server/src/protocol.ts";
import { bytesOf } from "../base64.ts";
import { besideDraft } from "../besideDraft.ts";
import type { Server } from "../client.ts";
import { showDraft } from "../draftEditors.ts";
import { fileName } from "../fileName.ts";
import { identifierOf } from "../identifier.ts";
import { offerWritten } from "../offerWritten.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { writeWhole } from "../writeWhole.ts";
import { draftAtHand } from "./draftAtHand.ts";
import type { Session } from "./session.ts";

/** Asks for the place and writes the file. */
export async function exportWord(session: Session): Promise<void> {
  const document = draftAtHand(session);
  const target = document && (await placeFor(document, ".docx"));
  if (!document || !target) return;
  // Asked in one go, before the writer can type: both are of the same text.
  const [file, holes] = await Promise.all([
    session.server.ask(EXPORT_WORD_REQUEST, { textDocument: identifierOf(document.uri) }),
    countHoles(session.server, document.uri),
  ]);
  if (await written(session.server, file, target)) await tell(document, target, holes);
}

/** The same with what the rules find as comments (批注), in a document of its own: it is not the one to be sent out. */
export async function exportWordWithComments(session: Session): Promise<void> {
  const document = draftAtHand(session);
  const target = document && (await placeFor(document, `${t("（批注）")}.docx`));
  if (!document || !target) return;
  const textDocument = identifierOf(document.uri);
  const file = await session.server.ask(EXPORT_WORD_REQUEST, { textDocument, comments: true });
  if (!(await written(session.server, file, target))) return;
  const told =
    file && file.comments > 0
      ? t("已导出 {0}，批注 {1} 条。", fileName(target), file.comments)
      : t("已导出 {0}。没有查出问题，没有批注。", fileName(target));
  await offerWritten(vscode.window.showInformationMessage, told, target);
}

/** Where the writer wants the file; undefined where nowhere, or in the place of the draft itself. */
async function placeFor(document: vscode.TextDocument, ending: string): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: besideDraft(document, ending),
    filters: { [t("Word 文档（.docx）")]: ["docx"] },
  });
  if (target?.toString() !== document.uri.toString()) return target;
  void vscode.window.showErrorMessage(t("没有导出：这样会盖住文稿自己。请换一个名字。"));
  return undefined;
}

/** Writes the file; where there is none, or it cannot be written, says so. */
async function written(server: Server, file: ExportWordResult | null, target: vscode.Uri): Promise<boolean> {
  if (file) return writeWhole(target, bytesOf(file.content));
  sayUnanswered(server, undefined, t("没有导出"));
  return false;
}

/** How many placeholders the draft has; where it is left alone, none is looked for. */
async function countHoles(server: Server, uri: vscode.Uri): Promise<number> {
  const listed = await server.ask(PLACEHOLDERS_REQUEST, { textDocument: identifierOf(uri) });
  return listed?.items.length ?? server.statusOf(uri)?.placeholders ?? 0;
}

/** Says that it is done; a document with holes in it is not to be sent out unnoticed. */
async function tell(document: vscode.TextDocument, target: vscode.Uri, holes: number): Promise<void> {
  const name = fileName(target);
  if (holes === 0) return offerWritten(vscode.window.showInformationMessage, t("已导出 {0}。", name), target);
  const told = t("已导出 {0}，其中还有 {1} 处待填。", name, holes);
  await offerWritten(vscode.window.showWarningMessage, told, target, {
    title: t("查看待填项"),
    run: () => listHoles(document),
  });
}

/** Shows the view 待填项, of this draft. */
async function listHoles(document: vscode.TextDocument): Promise<void> {
  await showDraft(document);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
}
