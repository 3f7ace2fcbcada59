// Where the office's own phrases lie that a document may use.
import { fileIn, foldersAbove, innermostOf, liesIn } from "./uris.ts";

/** Where a folder keeps the office's own phrases. */
export const PHRASE_FOLDER = ".gongwen/phrases";

/**
 * The folders of phrases for a document, the nearest first: its own folder's, then those above it up to the workspace
 * folder `open` that it is in. A file outside of them has its own folder alone; a draft that is not saved yet, all of them.
 */
export function phraseFoldersFor(uri: string, open: readonly string[]): readonly string[] {
  const above = foldersAbove(uri);
  const home = innermostOf(uri, open);
  const outside = above.length > 0 ? above.slice(0, 1) : open;
  const folders = home === undefined ? outside : above.filter((folder) => liesIn(folder, home));
  return folders.map((folder) => fileIn(folder, PHRASE_FOLDER));
}
