// Reads a folder of past reports and gives what recurs in them.
import type { CancellationToken } from "vscode-languageserver";
import { analyse } from "../core/analysis.ts";
import { createRecurrence } from "../core/bank/recurring.ts";
import { withHoles } from "../core/bank/withHoles.ts";
import type { Files } from "../core/ports.ts";
import { createDraft } from "../core/text/draft.ts";
import type { RecurringParams, RecurringResult } from "../protocol.ts";
import { nextTurn } from "./turn.ts";

const MARKDOWN = /\.(?:md|markdown)$/i;

/** What recurs in the folder's drafts; a file at a time, other work in between. */
export async function recurringIn(
  { folder }: RecurringParams,
  { list, read }: Files,
  token: CancellationToken,
): Promise<RecurringResult> {
  const signal = {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
  const recurrence = createRecurrence();
  let files = 0;
  for (const { uri } of await list(folder, signal)) {
    if (signal.aborted) break;
    const text = await read(uri);
    if (text === undefined) continue;
    files += 1;
    recurrence.add(analyse(createDraft(uri, MARKDOWN.test(uri) ? "markdown" : "plaintext", 1, text)));
    await nextTurn();
  }
  const phrases = recurrence.found().map(({ kind, text, reports }) => ({
    kind,
    text,
    snippet: withHoles(text),
    files: reports,
  }));
  return { files, phrases };
}
