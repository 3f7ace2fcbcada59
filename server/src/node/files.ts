// The drafts of a folder on disk: finds them and reads them, within bounds that no folder can break.
import { type Dirent, promises as fs } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Files, FolderListing, FoundFile } from "../core/ports.ts";
import { decode } from "./decode.ts";
import { pathOf } from "./pathOf.ts";
import { staysHome } from "./realPath.ts";
import { isDraft, isOpenFolder } from "./walk.ts";

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
const LIMITS: FileLimits = { files: 2000, folders: 5000, bytes: 512 * 1024 };
/** For drafts, which a process of its own reads: 1,400,000 Chinese characters in UTF-8. */
export const DRAFT_LIMITS: FileLimits = { ...LIMITS, bytes: 4 * 2 ** 20 };

/** Files on this machine's disk; other folders (file systems of extensions) hold none. Symbolic links are not followed. */
export function createFiles(limits: FileLimits = LIMITS): Files {
  return {
    async list(folder, signal) {
      const root = pathOf(folder);
      return root === undefined
        ? { files: [], tooLarge: [], full: false, limits }
        : await listBelow(root, limits, signal);
    },
    async read(uri) {
      const path = pathOf(uri);
      return path === undefined ? undefined : await readWithin(path, limits.bytes);
    },
  };
}

/** Breadth first, so that of a folder too large to be read whole the files at its top are known. */
async function listBelow(
  root: string,
  limits: FileLimits,
  signal: { readonly aborted: boolean },
): Promise<FolderListing> {
  const found: FoundFile[] = [];
  const tooLarge: string[] = [];
  let full = false;
  const folders = [root];
  for (let next = 0; next < Math.min(folders.length, limits.folders); next++) {
    const folder = folders[next] as string;
    const entries = await entriesOf(folder);
    if (signal.aborted) break;
    for (const entry of entries) {
      if (isOpenFolder(entry)) folders.push(join(folder, entry.name));
    }
    const drafts = entries.filter(isDraft);
    const wanted = drafts.slice(0, limits.files - found.length);
    for (const file of await Promise.all(wanted.map(({ name }) => foundAt(join(folder, name))))) {
      if (file && file.size <= limits.bytes) found.push({ uri: file.uri, stamp: file.stamp });
      else if (file) tooLarge.push(file.uri);
    }
    full = drafts.length > wanted.length;
    if (full) break;
  }
  return { files: found, tooLarge, full: full || folders.length > limits.folders, limits };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The file with when it was changed and how large it is, in bytes; undefined where it is gone. */
async function foundAt(path: string): Promise<(FoundFile & { readonly size: number }) | undefined> {
  try {
    const { mtimeMs, size } = await fs.stat(path);
    return { uri: pathToFileURL(path).href, stamp: `${mtimeMs} ${size}`, size };
  } catch {
    return undefined;
  }
}

async function readWithin(path: string, most: number): Promise<string | undefined> {
  try {
    // The file may have grown since it was listed.
    if ((await fs.stat(path)).size > most || !(await staysHome(path))) return undefined;
    const read = decode(await fs.readFile(path));
    return "text" in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}
