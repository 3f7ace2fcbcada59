// Writes a file that the writer has named, as a whole or not at all.
import * as vscode from "vscode";
import { t } from "./words.ts";
import { writeFailure } from "./writeFailure.ts";

/** Writes beside the target and renames: a full disk leaves no half-written file behind. False, and told why, where it failed. */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<boolean> {
  const half = target.with({ path: `${target.path}.part` });
  try {
    await vscode.workspace.fs.writeFile(half, content);
    await vscode.workspace.fs.rename(half, target, { overwrite: true });
    return true;
  } catch (error) {
    await vscode.workspace.fs.delete(half).then(undefined, () => undefined);
    void vscode.window.showErrorMessage(t("没有写成“{0}”：{1}", target.fsPath, writeFailure(error)));
    return false;
  }
}
