// The files that a folder keeps for its drafts in .gongwen: where they stand, and how they come to be.
import * as vscode from "vscode";
import { say } from "../say.ts";
import { t } from "../words.ts";

/** Whether a folder's own files may be read and written; says so where the writer does not trust the folder. */
export function mayUseOwnFiles(): boolean {
  if (!vscode.workspace.isTrusted) say(t("这个文件夹还没有受信任，不读写它的 .gongwen。信任以后再试。"));
  return vscode.workspace.isTrusted;
}

/** Where the file belongs: in the draft's workspace folder; beside a draft that was opened alone; else in the first folder. */
export function ownFileOf(draft: vscode.Uri | undefined, path: string): vscode.Uri | undefined {
  const folder = draft && vscode.workspace.getWorkspaceFolder(draft)?.uri;
  if (folder) return vscode.Uri.joinPath(folder, path);
  if (draft && draft.scheme !== "untitled") return vscode.Uri.joinPath(draft, "..", path);
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first && vscode.Uri.joinPath(first.uri, path);
}

/**
 * The file that holds for a draft: the nearest above it, up to the root, as the server looks for it; undefined where there
 * is none.
 */
export async function nearestOwnFile(draft: vscode.Uri, path: string): Promise<vscode.Uri | undefined> {
  if (draft.scheme === "untitled") return undefined;
  let below = draft;
  let folder = vscode.Uri.joinPath(below, "..");
  // The root of a disk of Windows lies in itself.
  while (folder.path !== "/" && folder.path.length < below.path.length) {
    const file = vscode.Uri.joinPath(folder, path);
    if (await exists(file)) return file;
    below = folder;
    folder = vscode.Uri.joinPath(below, "..");
  }
  return undefined;
}

/** Whether there is such a file on the disk. */
export function exists(file: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** The file as a document; undefined where there is none yet. */
export async function opened(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined;
  }
}

/** The file, made with the text; an editor that still holds the text of a deleted one shows the new one. */
export async function created(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(file);
  if (document.getText() !== text && (await replaceAll(document, text))) await document.save();
  return document;
}

/** Puts the text in place of all that the document holds; false where it cannot be changed. */
export function replaceAll(document: vscode.TextDocument, text: string): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  return vscode.workspace.applyEdit(edit);
}
