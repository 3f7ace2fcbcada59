// 忽略所有文件夹里的…: writes a text into the user's setting that lists what is left alone.
import * as vscode from "vscode";
import type { IgnoreTextArguments } from "../../../server/src/protocol.ts";
import { type IgnoreChange, withIgnored } from "../ignoring.ts";
import { t } from "../words.ts";
import { sayUnwritten, writeSetting } from "./writeSetting.ts";

/** Ignores the text everywhere. */
export async function ignoreText({ uri: address, text }: IgnoreTextArguments): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const found = vscode.workspace.getConfiguration("gongwen", uri).inspect("ignore");
  const folderValue = found?.workspaceFolderValue ?? found?.workspaceValue;
  let change: IgnoreChange;
  try {
    change = withIgnored({ globalValue: found?.globalValue, folderValue }, text);
  } catch {
    return sayUnwritten("ignore", t("现有的值不是文字列表，请先改正"));
  }
  await writeSetting(uri, "ignore", change.global, "global");
  if (change.folder) await writeSetting(uri, "ignore", change.folder, "folder");
}
