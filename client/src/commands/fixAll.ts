// 修正全部确定的问题…: shows what all certain fixes would change, beside the draft, and makes them once the writer agrees.
import * as vscode from "vscode";
import { fileName } from "../fileName.ts";
import { FIXED_SCHEME } from "../fixedTexts.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { say } from "./structure.ts";

const FIX_ALL = "source.fixAll.gongwen";

/** Shows the draft and its fixed text side by side and asks; the changes are one undo. */
export async function fixAll({ fixedTexts }: Session): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return say(t("请先打开文稿。"));
  const { document } = editor;
  const edits = await certainEdits(document);
  if (edits.length === 0) return say(t("没有可以直接修正的问题。"));
  const { version } = document;
  const preview = fixedTexts.add(document, edits);
  const name = fileName(document.uri);
  await vscode.commands.executeCommand(
    "vscode.diff",
    document.uri,
    preview,
    t("{0}：左边是原文，右边修正后", name),
  );
  const agreed = await vscode.window.showInformationMessage(
    t("可以修正 {0} 处，右边是修正后的样子。", edits.length),
    t("全部修正"),
    t("不修正"),
  );
  await closePreview(preview);
  fixedTexts.remove(preview);
  if (agreed !== t("全部修正")) return;
  if (document.version !== version) return say(t("文稿刚刚改动过，没有修正。请再试一次。"));
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, [...edits]);
  await vscode.workspace.applyEdit(change);
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

async function closePreview(preview: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) =>
      input instanceof vscode.TabInputTextDiff &&
      input.modified.scheme === FIXED_SCHEME &&
      input.modified.toString() === preview.toString(),
  );
  await vscode.window.tabGroups.close(shown);
}
