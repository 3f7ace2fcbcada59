// A question about a whole folder: which folder, how far the server has come, and the writer's ending it.
import * as vscode from "vscode";
import type { Method } from "../../../server/src/protocol.ts";
import type { Server } from "../client.ts";
import type { FolderParams } from "../folderProgress.ts";

/** The answer, null where the server gives none, or "cancelled" where the writer has ended it. */
export async function askOfFolder<R extends object>(
  server: Server,
  request: Method<FolderParams, R>,
  folder: vscode.Uri,
  title: string,
): Promise<R | null | "cancelled"> {
  server.start();
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const answer = await server.inFolder(request, folder, { progress, token });
    return token.isCancellationRequested ? "cancelled" : answer;
  });
}

/** The folder that the writer picks; undefined where none is. */
export async function pickFolder(openLabel: string): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel,
  });
  return picked?.[0];
}
