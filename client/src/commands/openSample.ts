// 打开示例文稿: an unsaved copy of the sample draft, free to be tried on.
import * as vscode from "vscode";
import type { Session } from "./session.ts";

const SAMPLE = "client/sample/2026年度工作报告（样稿）.txt";
// The cursor waits before this section, where a section that is tried out gets a number in the middle.
const CURSOR_BEFORE = "三、";

/** Opens the copy in the editor. */
export async function openSample({ extensionUri }: Session): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: "plaintext", content });
  const cursor = document.positionAt(Math.max(0, content.search(new RegExp(`^${CURSOR_BEFORE}`, "m"))));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
}
