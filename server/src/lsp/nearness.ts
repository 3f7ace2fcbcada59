// Puts files in the order in which a writer is likely to look for them.
import { uriKey } from "./uris.ts";

/** The files beside an open document first, then those around it, then the others; equals keep their order. */
export function nearestFirst<F extends { readonly uri: string }>(
  files: readonly F[],
  open: readonly string[],
): readonly F[] {
  const folders = open.map(foldersOf);
  const nearness = new Map(files.map(({ uri }) => [uri, nearest(foldersOf(uri), folders)]));
  return files.toSorted((a, b) => (nearness.get(b.uri) ?? 0) - (nearness.get(a.uri) ?? 0));
}

/** How much of the way from the root a file has in common with the open document that is nearest to it. */
function nearest(folders: readonly string[], open: readonly (readonly string[])[]): number {
  return open.reduce((most, others) => Math.max(most, shared(folders, others)), 0);
}

/** Twice the folders in common; one more where the file lies right beside the other, not deeper. */
function shared(folders: readonly string[], others: readonly string[]): number {
  let common = 0;
  while (common < folders.length && folders[common] === others[common]) common++;
  return 2 * common + (common === folders.length && common === others.length ? 1 : 0);
}

function foldersOf(uri: string): readonly string[] {
  return uriKey(uri).split("/").slice(0, -1);
}
