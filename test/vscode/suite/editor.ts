// The editor of the tests inside VS Code: the extension woken, drafts opened, everything closed again.
import * as vscode from "vscode";
import { until } from "./waiting.ts";
import { parkMouse, untilTyping } from "./window.ts";

/** The extension under test, activated. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === "gongwen");
  if (!extension) throw new Error("VS Code 里没有公文扩展");
  await extension.activate();
  return extension;
}

/** Opens a file of the test workspace, ready to be typed into; with `text`, the file is written first. */
export async function openDraft(name: string, text?: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("测试没有打开文件夹");
  const file = vscode.Uri.joinPath(folder.uri, name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  await untilTyping(name);
  return editor;
}

/** Closes whatever is open, with what was changed in it, so that the next test begins afresh. */
export async function closeAll(): Promise<void> {
  await parkMouse();
  // A list of notifications that stays open takes the next Escape.
  await vscode.commands.executeCommand("notifications.clearAll");
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  await vscode.commands.executeCommand("workbench.action.closePanel");
  await until("所有文件关闭", async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const { activeTextEditor, tabGroups } = vscode.window;
    return !activeTextEditor && tabGroups.all.every(({ tabs }) => tabs.length === 0);
  });
}
