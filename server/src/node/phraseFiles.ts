// The office's own phrase files in folders on this machine's disk.
import { promises as fs } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPhraseFolders as createFolders, type PhraseStore } from "../adapters/phraseFolders.ts";
import type { PhraseFolders } from "../core/ports.ts";
import { pathOf } from "./pathOf.ts";
import { staysHome } from "./realPath.ts";
import { strictUtf8 } from "./utf8.ts";

/** Folders on this machine's disk. A folder is a uri, an absolute path, or a path that begins with ~. */
export function createPhraseFolders(): PhraseFolders {
  return createFolders(DISK);
}

const DISK: PhraseStore = {
  async files(folder) {
    const path = folderPath(folder);
    if (path === undefined || !(await staysHome(path))) return [];
    const entries = await fs.readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return names.sort().map((name) => pathToFileURL(join(path, name)).href);
  },
  async state(uri) {
    const { mtimeMs, size } = await fs.stat(fileURLToPath(uri));
    return { stamp: `${mtimeMs} ${size}`, size };
  },
  bytes: (uri) => fs.readFile(fileURLToPath(uri)),
  strictUtf8,
  pause: nextTurn,
};

function folderPath(folder: string): string | undefined {
  if (/^~(?:[\\/]|$)/.test(folder)) return join(homedir(), folder.slice(1));
  return isAbsolute(folder) ? folder : pathOf(folder);
}
