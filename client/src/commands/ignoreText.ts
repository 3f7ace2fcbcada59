// 忽略: writes a text into the setting that lists what is no placeholder.
import * as vscode from "vscode";
import type { IgnoreTextArguments } from "../../../server/src/protocol.ts";
import { type IgnoreChange, withIgnored } from "../ignoring.ts";
import { t } from "../words.ts";
import { sayUnwritten, writeSetting } from "./writeSetting.ts";

/** Ignores the text in the document's folder or everywhere; asks which only where there is a folder. */
export async function ignoreText({ uri: address, text }: IgnoreTextArguments): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const inFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const scope = inFolder ? await askScope(text) : "global";
  if (!scope) return;
  const found = vscode.workspace.getConfiguration("gongwen", uri).inspect("ignore");
  const folderValue = inFolder ? (found?.workspaceFolderValue ?? found?.workspaceValue) : undefined;
  let change: IgnoreChange;
  try {
    change = withIgnored({ globalValue: found?.globalValue, folderValue }, text, scope);
  } catch {
    return sayUnwritten("ignore", t("现有的值不是文字列表，请先改正"));
  }
  if (change.folder) await writeSetting(uri, "ignore", change.folder, "folder");
  if (change.global) await writeSetting(uri, "ignore", change.global, "global");
}

async function askScope(text: string): Promise<"folder" | "global" | undefined> {
  const choices = [
    { label: t("本文件夹"), description: t("写进文件夹的设置，与同事共用"), scope: "folder" as const },
    { label: t("全局"), description: t("写进个人设置，所有文件夹有效"), scope: "global" as const },
  ];
  const placeHolder = t("以后在哪里不再提示“{0}”？", text);
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.scope;
}
