// Waits for the marks of a draft that has just been opened: the server counts its placeholders before they are marked.
import * as vscode from "vscode";
import type { Server } from "../client.ts";
import { shownPlaceholders } from "./shownPlaceholders.ts";

const LIMIT_MS = 2000;

/** Resolves once placeholders are marked, none are to come, or two seconds have passed. */
export async function untilMarked(server: Server, document: vscode.TextDocument): Promise<void> {
  if (!areToCome(server, document)) return;
  await new Promise<void>((resolve) => {
    const look = () => areToCome(server, document) || end();
    const listening = vscode.Disposable.from(
      server.onDidChange(look),
      vscode.languages.onDidChangeDiagnostics(look),
    );
    const timer = setTimeout(() => end(), LIMIT_MS);
    function end(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}

function areToCome(server: Server, document: vscode.TextDocument): boolean {
  const counted = server.statusOf(document.uri)?.placeholders ?? 0;
  const areMarked = vscode.workspace.getConfiguration("gongwen.diagnostics", document.uri).get("enable");
  return counted > 0 && areMarked !== false && shownPlaceholders(document).length === 0;
}
