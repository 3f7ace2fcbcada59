// 修正全部确定的问题…: shows what all certain fixes would change, beside the draft, and makes them once the writer agrees.
import * as vscode from "vscode";
import { fileName } from "../fileName.ts";
import { say } from "../say.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

const FIX_ALL = "source.fixAll.gongwen";

/** Shows the draft and its fixed text side by side; the changes are one undo. */
export async function fixAll({ proposals }: Session): Promise<void> {
  const document = (await draftEditor())?.document;
  if (!document) return say(t("请先打开文稿。"));
  const { version } = document;
  const edits = await certainEdits(document);
  if (edits.length === 0) return say(t("没有可以直接修正的问题。"));
  await proposals.show({
    scheme: "gongwen-fixed",
    document,
    version,
    edits,
    name: t("{0}：修正前 ↔ 修正后", fileName(document.uri)),
    question: t(
      "可以修正 {0} 处。标 − 的是原文，标 + 的是修正后的样子；也可以点右上角的 ✓ 修正。",
      edits.length,
    ),
    agree: t("全部修正"),
    done: t("修正了 {0} 处", edits.length),
  });
}

/** What the server's action for all certain fixes changes in the document. */
async function certainEdits(document: vscode.TextDocument): Promise<readonly vscode.TextEdit[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    FIX_ALL,
  );
  const ours = actions?.find(({ kind }) => kind?.value === FIX_ALL);
  return ours?.edit?.get(document.uri) ?? [];
}
