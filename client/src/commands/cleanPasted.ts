// 清理粘贴内容…: shows what cleaning would change, side by side, and changes it only once that is confirmed.
import * as vscode from "vscode";
import { CLEANED_REQUEST } from "../../../server/src/protocol.ts";
import { changedPart } from "../changedPart.ts";
import { fileName } from "../fileName.ts";
import { identifierOf } from "../identifier.ts";
import { say } from "../say.ts";
import { sayMovedOn, sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

/** Shows the draft and the cleaned text side by side; the changes are one undo. */
export async function cleanPasted({ server, proposals }: Session): Promise<void> {
  const document = (await draftEditor())?.document;
  if (!document) return say(t("请先打开文稿。"));
  const cleaned = await server.ask(CLEANED_REQUEST, { textDocument: identifierOf(document.uri) });
  if (!cleaned) return sayUnanswered(server, document.uri, t("没有改动"));
  if (document.version !== cleaned.version) return sayMovedOn(t("没有改动"));
  if (cleaned.text === document.getText()) return say(t("没有找到网页残迹、断行和半角标点，不需要清理。"));
  const { start, end, text } = changedPart(document.getText(), cleaned.text);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await proposals.show({
    scheme: "gongwen-cleaned",
    document,
    version: cleaned.version,
    edits: [vscode.TextEdit.replace(range, text)],
    name: t("{0}：清理前 ↔ 清理后", fileName(document.uri)),
    question: t("将{0}。标 − 的是原文，标 + 的是清理后的样子；也可以点右上角的 ✓ 确认。", cleaned.title),
    agree: t("确认清理"),
    done: cleaned.title,
  });
}
