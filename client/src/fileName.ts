// What a file is called in a sentence: the last part of its path.
import type * as vscode from "vscode";

/** The name without its folders: 2026年工作总结.txt. */
export function fileName({ path }: vscode.Uri): string {
  return path.split("/").at(-1) ?? path;
}
