// 导出 Word 文档…: writes the draft as a .docx where the writer wants it, and says what in it is still to be filled in.
import * as vscode from "vscode";
import { EXPORT_WORD_REQUEST, PLACEHOLDERS_REQUEST } from "../../../server/src/protocol.ts";
import { besideDraft } from "../besideDraft.ts";
import type { Server } from "../client.ts";
import { fileName } from "../fileName.ts";
import { identifierOf } from "../identifier.ts";
import { editorOf } from "../views/outline/shownDraft.ts";
import { t } from "../words.ts";
import { writeWhole } from "../writeWhole.ts";
import { draftAtHand } from "./draftAtHand.ts";
import type { Session } from "./session.ts";

/** Asks for the place and writes the file. */
export async function exportWord({ server, metrics }: Session): Promise<void> {
  const document = draftAtHand({ metrics });
  if (!document) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: besideDraft(document, ".docx"),
    filters: { [t("Word 文档（.docx）")]: ["docx"] },
  });
  if (!target) return;
  if (target.toString() === document.uri.toString()) {
    void vscode.window.showErrorMessage(t("没有导出：这样会盖住稿子自己。请换一个名字。"));
    return;
  }
  const textDocument = identifierOf(document.uri);
  // Asked in one go, before the writer can type: both are of the same text.
  const [file, holes] = await Promise.all([
    server.ask(EXPORT_WORD_REQUEST, { textDocument }),
    countHoles(server, document.uri),
  ]);
  if (!file) {
    void vscode.window.showErrorMessage(
      t("没有导出：语言服务没有回应。请运行命令“公文：重新启动语言服务”后再试。"),
    );
    return;
  }
  if (await writeWhole(target, Buffer.from(file.content, "base64"))) await tell(document, target, holes);
}

/** How many placeholders the draft has; where it is left alone, none is looked for. */
async function countHoles(server: Server, uri: vscode.Uri): Promise<number> {
  const listed = await server.ask(PLACEHOLDERS_REQUEST, { textDocument: identifierOf(uri) });
  return listed?.items.length ?? server.statusOf(uri)?.placeholders ?? 0;
}

/** Says that it is done; a document with holes in it is not to be sent out unnoticed. */
async function tell(document: vscode.TextDocument, target: vscode.Uri, holes: number): Promise<void> {
  const name = fileName(target);
  const open = t("打开");
  const opening = canOpen(target) ? [open] : [];
  const list = t("查看待填项");
  const answer =
    holes > 0
      ? await vscode.window.showWarningMessage(
          t("已导出 {0}，其中还有 {1} 处待填。", name, holes),
          ...opening,
          list,
        )
      : await vscode.window.showInformationMessage(t("已导出 {0}。", name), ...opening);
  if (answer === open) await vscode.env.openExternal(target);
  if (answer === list) await listHoles(document);
}

/** True where the writer's own machine has the file: what opens it, Word as a rule, runs there. */
function canOpen({ scheme }: vscode.Uri): boolean {
  return scheme === "file" && vscode.env.remoteName === undefined;
}

/** Shows the view 待填项, of this draft. */
async function listHoles(document: vscode.TextDocument): Promise<void> {
  const viewColumn = editorOf(document)?.viewColumn ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(document, { viewColumn });
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
}
