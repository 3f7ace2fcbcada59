// 打开示例文稿: an unsaved copy of the sample draft, free to be tried on.
import * as vscode from "vscode";
import type { Session } from "./session.ts";

const SAMPLE = "client/sample/2026年度工作报告（样稿）.txt";

/** Opens the copy in the editor. */
export async function openSample({ extensionUri }: Session): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: "plaintext", content }),
  );
}
