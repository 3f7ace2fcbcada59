// Questions about a whole folder: they take long, and the editor shows how far the server has come.
import type * as vscode from "vscode";
import { type BaseLanguageClient, WorkDoneProgress } from "vscode-languageclient";

/** How long reading a folder of past reports may take. */
const LIMIT_MS = 300_000;

/** Where the editor shows it, and how the writer ends it. */
export interface Shown {
  readonly progress: vscode.Progress<{ message?: string; increment?: number }>;
  readonly token: vscode.CancellationToken;
}

/** What every question about a folder is asked with. */
export interface FolderParams {
  readonly folder: string;
  readonly workDoneToken: string;
}

let asked = 0;

/** Asks about a folder, by the function that is given, and passes on how far the server has come. */
export async function inFolder<R>(
  client: BaseLanguageClient | undefined,
  folder: vscode.Uri,
  { progress }: Shown,
  ask: (params: FolderParams, limitMs: number) => Promise<R>,
): Promise<R> {
  const workDoneToken = `folder-${++asked}`;
  let shown = 0;
  const listening = client?.onProgress(WorkDoneProgress.type, workDoneToken, (work) => {
    if (work.kind !== "report" || work.percentage === undefined) return;
    progress.report({ message: work.message ?? "", increment: work.percentage - shown });
    shown = work.percentage;
  });
  try {
    return await ask({ folder: folder.toString(), workDoneToken }, LIMIT_MS);
  } finally {
    listening?.dispose();
  }
}
