// The drafts of a folder on disk: finds them and reads them.
import { promises as fs } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type FileLimits, listFolder, OWN_LIMITS, type Tree } from "../adapters/listFolder.ts";
import type { Files } from "../core/ports.ts";
import { decode } from "./decode.ts";
import { pathOf } from "./pathOf.ts";
import { staysHome } from "./realPath.ts";

/** Files on this machine's disk; other folders (file systems of extensions) hold none. Symbolic links are not followed. */
export function createFiles(limits: FileLimits = OWN_LIMITS): Files {
  return {
    async list(folder, signal) {
      const root = pathOf(folder);
      return root === undefined
        ? { files: [], tooLarge: [], full: false, limits }
        : await listFolder(root, DISK, limits, signal);
    },
    async read(uri) {
      const path = pathOf(uri);
      return path === undefined ? undefined : await readWithin(path, limits.bytes);
    },
  };
}

/** Folders by their paths. */
const DISK: Tree = {
  async entries(folder) {
    try {
      const entries = await fs.readdir(folder, { withFileTypes: true });
      return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
      }));
    } catch {
      return [];
    }
  },
  below: join,
  async file(path) {
    try {
      const { mtimeMs, size } = await fs.stat(path);
      return { uri: pathToFileURL(path).href, stamp: `${mtimeMs} ${size}`, size };
    } catch {
      return undefined;
    }
  },
};

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
