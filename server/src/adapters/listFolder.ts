// The drafts of a folder and of those below it, on whatever holds them, within bounds that no folder can break.
import type { FolderListing, FoundFile } from "../core/ports.ts";
import { mayBeDraft, mayHoldDrafts } from "./draftNames.ts";

/** How much of a folder is read. */
export interface FileLimits {
  /** Files beyond this many are left out. */
  readonly files: number;
  /** Folders beyond this many are not looked into. */
  readonly folders: number;
  /** Larger files are not read. */
  readonly bytes: number;
}

/** For files of ours beside the drafts, which are read on the spot; a list of thousands of entries is smaller. */
export const OWN_LIMITS: FileLimits = { files: 2000, folders: 5000, bytes: 512 * 1024 };
/** For drafts, which are read apart from the keyboard: 1,400,000 Chinese characters in UTF-8. */
export const DRAFT_LIMITS: FileLimits = { ...OWN_LIMITS, bytes: 4 * 2 ** 20 };

/** Something in a folder; links are "other": they may lead anywhere, or round in a circle. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** What holds folders: places are paths or uris, as it names them. */
export interface Tree {
  /** What is in a folder; nothing where it cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** The place of a name in a folder. */
  below(folder: string, name: string): string;
  /** The file with its size in bytes; undefined where it is gone. */
  file(place: string): Promise<(FoundFile & { readonly size: number }) | undefined>;
}

/** Breadth first, so that of a folder too large to be read whole the files at its top are known. */
export async function listFolder(
  root: string,
  tree: Tree,
  limits: FileLimits,
  signal: { readonly aborted: boolean },
): Promise<FolderListing> {
  const found: FoundFile[] = [];
  const tooLarge: string[] = [];
  let full = false;
  const folders = [root];
  for (let next = 0; next < Math.min(folders.length, limits.folders); next++) {
    const folder = folders[next] as string;
    const entries = [...(await tree.entries(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (signal.aborted) break;
    for (const { name, kind } of entries) {
      if (kind === "folder" && mayHoldDrafts(name)) folders.push(tree.below(folder, name));
    }
    const drafts = entries.filter(({ name, kind }) => kind === "file" && mayBeDraft(name));
    const wanted = drafts.slice(0, limits.files - found.length);
    for (const file of await Promise.all(wanted.map(({ name }) => tree.file(tree.below(folder, name))))) {
      if (file && file.size <= limits.bytes) found.push({ uri: file.uri, stamp: file.stamp });
      else if (file) tooLarge.push(file.uri);
    }
    full = drafts.length > wanted.length;
    if (full) break;
  }
  return { files: found, tooLarge, full: full || folders.length > limits.folders, limits };
}
