// Writes one of our settings, and says so where that cannot be done.
import * as vscode from "vscode";
import { t } from "../words.ts";

/** Writes `gongwen.<key>` for a document's folder or for all folders; resolves also where that failed. */
export async function writeSetting(
  document: vscode.Uri,
  key: string,
  value: unknown,
  target: "folder" | "global",
): Promise<void> {
  const { Global, WorkspaceFolder } = vscode.ConfigurationTarget;
  const section = vscode.workspace.getConfiguration("gongwen", document);
  try {
    await section.update(key, value, target === "folder" ? WorkspaceFolder : Global);
  } catch (error) {
    await sayUnwritten(key, error);
  }
}

/** Tells that a setting was left as it is, and why; offers to open it. */
export async function sayUnwritten(key: string, error: unknown): Promise<void> {
  const openSettings = t("打开设置");
  const reason = error instanceof Error ? error.message : String(error);
  const message = t("设置 gongwen.{0} 没有写成：{1}", key, reason);
  if ((await vscode.window.showErrorMessage(message, openSettings)) !== openSettings) return;
  await vscode.commands.executeCommand("workbench.action.openSettings", `gongwen.${key}`);
}
