// 取消忽略…: lists what is left alone in the draft; what is chosen is told again from now on.
import * as vscode from "vscode";
import { IGNORED_REQUEST, type IgnoredItem, UNIGNORE_REQUEST } from "../../../server/src/protocol.ts";
import { identifierOf } from "../identifier.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

/** Takes one entry out of the list of the draft's folder. */
export async function unignore({ server }: Session): Promise<void> {
  const uri = (await draftEditor())?.document.uri;
  if (!uri) return say(t("请先打开文稿。"));
  const textDocument = identifierOf(uri);
  const items = await server.ask(IGNORED_REQUEST, { textDocument });
  if (!items) return sayUnanswered(server, uri, t("没有改动"));
  if (items.length === 0) return say(t("这份文稿里没有忽略的问题。"));
  const entry = await choose(items);
  const fault = entry && (await server.ask(UNIGNORE_REQUEST, { textDocument, entries: [entry] }));
  if (fault) void vscode.window.showErrorMessage(fault);
}

async function choose(items: readonly IgnoredItem[]): Promise<IgnoredItem["entry"] | undefined> {
  const rows = items.map(({ label, where, around, entry }) => ({
    label,
    description: where,
    detail: around,
    entry,
  }));
  const placeHolder = t("恢复提示哪一条？");
  return (await vscode.window.showQuickPick(rows, { placeHolder }))?.entry;
}
