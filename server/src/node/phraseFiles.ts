// The office's own phrase files in a folder on disk: .json and .md, read again when they have changed.
import { promises as fs } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { PhraseFile } from "../core/bank/ownPhrases.ts";
import { readPhraseList } from "../core/bank/phraseList.ts";
import type { PhraseFolders } from "../core/ports.ts";
import { decode } from "./decode.ts";
import { pathOf } from "./pathOf.ts";
import { staysHome } from "./realPath.ts";

const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;
const PHRASES = /\.(?:json|md)$/i;

interface Kept {
  readonly stamp: string;
  readonly file: PhraseFile;
}

/** Folders on this machine's disk. A folder is a uri, an absolute path, or a path that begins with ~. */
export function createPhraseFolders(): PhraseFolders {
  const kept = new Map<string, Kept>();
  return {
    async read(folder) {
      const path = folderPath(folder);
      const names = path === undefined ? [] : await namesIn(path);
      const files = await Promise.all(names.map((name) => readKept(join(path as string, name), kept)));
      return files.filter((file) => file !== undefined);
    },
  };
}

async function readKept(path: string, kept: Map<string, Kept>): Promise<PhraseFile | undefined> {
  const uri = pathToFileURL(path).href;
  try {
    const { mtimeMs, size } = await fs.stat(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.file;
    const file =
      size > MOST_BYTES ? faulty(uri, "文件超过 1 MB，没有读") : await readText(uri, await fs.readFile(path));
    kept.set(path, { stamp, file });
    return file;
  } catch {
    return undefined;
  }
}

/** Bytes to phrases; long files in steps, so that no key waits for them. */
async function readText(uri: string, bytes: Uint8Array): Promise<PhraseFile> {
  const read = decode(bytes);
  if ("problem" in read) return faulty(uri, read.problem);
  if (!/\.json$/i.test(uri)) return readPhraseList(uri, read.text);
  // Its schema would be made at every start, and few folders have such a file.
  const { readPhraseJson } = await import("./phraseJson.ts");
  const steps = readPhraseJson(uri, read.text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}

function faulty(uri: string, reason: string): PhraseFile {
  return { uri, phrases: [], formulations: [], faults: [{ line: 1, reason }] };
}

async function namesIn(path: string): Promise<string[]> {
  try {
    if (!(await staysHome(path))) return [];
    const entries = await fs.readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && PHRASES.test(entry.name) && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort()
      .slice(0, MOST_FILES);
  } catch {
    return [];
  }
}

function folderPath(folder: string): string | undefined {
  if (/^~(?:[\\/]|$)/.test(folder)) return join(homedir(), folder.slice(1));
  return isAbsolute(folder) ? folder : pathOf(folder);
}
