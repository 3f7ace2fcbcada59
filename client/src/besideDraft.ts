// Where a file made of a draft goes unless the writer says otherwise.
import * as vscode from "vscode";
import { fileName } from "./fileName.ts";

/** A place beside the draft, named after it with an ending; of one that has no place yet, in the first folder. */
export function besideDraft({ uri }: vscode.TextDocument, ending: string): vscode.Uri {
  const file = `${fileName(uri).replace(/\.[^.]+$/, "")}${ending}`;
  const folder =
    uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
  return folder ? vscode.Uri.joinPath(folder, file) : vscode.Uri.file(file);
}
