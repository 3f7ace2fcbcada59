// Reads a folder's reports and gives what two of them say word for word alike.
import { analyse } from "../core/analysis.ts";
import type { Files, Pace } from "../core/ports.ts";
import { type CopyPlace, createCopies } from "../core/report/copies.ts";
import { createDraft } from "../core/text/draft.ts";
import type { RepeatsResult } from "../protocol.ts";
import { regionRange } from "./convert.ts";
import { languageOf } from "./fileNames.ts";

/** Which files are compared. */
export interface RepeatsQuestion {
  readonly uris: readonly string[];
  /** The open ones, as they stand in the editor. */
  readonly open: Readonly<Record<string, { readonly languageId: string; readonly text: string }>>;
}

/** Nobody reads more; the longest come first. */
const MOST = 500;

/** What the drafts have in common; after a signal, those of them that had been read. */
export async function repeatsIn(
  { uris, open }: RepeatsQuestion,
  { read }: Files,
  { signal, tell }: Pace,
): Promise<RepeatsResult> {
  const copies = createCopies();
  const readUris: string[] = [];
  for (const [done, uri] of uris.entries()) {
    if (signal.aborted) break;
    tell(done, uris.length);
    const { languageId, text } = open[uri] ?? { languageId: languageOf(uri), text: await read(uri) };
    if (text === undefined) continue;
    readUris.push(uri);
    copies.add(analyse(createDraft(uri, languageId, 1, text)));
  }
  const placeOf = (place: CopyPlace) => ({ uri: readUris[place.report] ?? "", range: regionRange(place) });
  const repeats = copies
    .found()
    .slice(0, MOST)
    .map(({ text, first, again }) => ({ text, first: placeOf(first), again: placeOf(again) }));
  return { files: readUris.length, repeats };
}
