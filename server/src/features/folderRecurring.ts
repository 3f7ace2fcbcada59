// Reads past reports and gives what recurs in them.
import { createRecurrence } from "../core/bank/recurring.ts";
import { withHoles } from "../core/bank/withHoles.ts";
import type { Files, Pace } from "../core/ports.ts";
import type { RecurringResult } from "../protocol.ts";
import { fileReport } from "./fileReport.ts";

/** Which files are read. */
export interface RecurringQuestion {
  readonly uris: readonly string[];
}

/** What recurs in the drafts; after a signal, in those of them that had been read. */
export async function recurringIn(
  { uris }: RecurringQuestion,
  { read }: Files,
  { signal, tell }: Pace,
): Promise<RecurringResult> {
  const recurrence = createRecurrence();
  let files = 0;
  for (const [done, uri] of uris.entries()) {
    if (signal.aborted) break;
    tell(done, uris.length);
    const text = await read(uri);
    if (text === undefined) continue;
    files += 1;
    recurrence.add(fileReport(uri, text));
  }
  const phrases = recurrence.found().map(({ kind, text, reports }) => ({
    kind,
    text,
    snippet: withHoles(text),
    files: reports,
  }));
  return { files, phrases };
}
