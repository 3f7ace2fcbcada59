// Reads a folder's reports and gives what two of them say word for word alike.
import type { CancellationToken } from "vscode-languageserver";
import { analyse } from "../core/analysis.ts";
import type { Files } from "../core/ports.ts";
import { type CopyPlace, createCopies } from "../core/report/copies.ts";
import type { Report } from "../core/report/report.ts";
import { createDraft } from "../core/text/draft.ts";
import { regionRange } from "../features/convert.ts";
import type { RepeatsParams, RepeatsResult } from "../protocol.ts";
import { nextTurn } from "./turn.ts";

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Nobody reads more; the longest come first. */
const MOST = 500;

/** What the folder's drafts have in common; a file at a time, other work in between. `open` gives an open document's report. */
export async function repeatsIn(
  { folder }: RepeatsParams,
  { list, read }: Files,
  open: (uri: string) => Promise<Report | undefined>,
  token: CancellationToken,
): Promise<RepeatsResult> {
  const signal = {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
  const copies = createCopies();
  const uris: string[] = [];
  for (const { uri } of await list(folder, signal)) {
    if (signal.aborted) break;
    const report = (await open(uri)) ?? (await reportIn(uri, read));
    if (!report) continue;
    uris.push(uri);
    copies.add(report);
    await nextTurn();
  }
  const placeOf = (place: CopyPlace) => ({ uri: uris[place.report] ?? "", range: regionRange(place) });
  const repeats = copies
    .found()
    .slice(0, MOST)
    .map(({ text, first, again }) => ({ text, first: placeOf(first), again: placeOf(again) }));
  return { files: uris.length, repeats };
}

async function reportIn(uri: string, read: Files["read"]): Promise<Report | undefined> {
  const text = await read(uri);
  if (text === undefined) return undefined;
  return analyse(createDraft(uri, MARKDOWN.test(uri) ? "markdown" : "plaintext", 1, text));
}
