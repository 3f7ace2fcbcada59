// The files in a folder's .gongwen on this machine's disk: read within the folder only, written whole or not at all.
import { promises as fs } from "node:fs";
import { join } from "node:path";
import { withoutMark } from "../adapters/decode.ts";
import { fileError, fileReason, writeReason } from "../adapters/fileErrors.ts";
import type { OwnFiles } from "../core/ports.ts";
import { pathOf } from "./pathOf.ts";
import { realPathIn } from "./realPath.ts";
import { replaceFile } from "./replaceFile.ts";
import { strictUtf8 } from "./utf8.ts";

/** Larger files are none that a person or we have written. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Own files on disk; folders of other file systems have none and take none. Errors are told in Chinese. */
export function createOwnFiles(): OwnFiles {
  return {
    read: (folder, path) => told(read(folder, path), fileReason),
    write: (folder, path, text) => told(write(folder, path, text), writeReason),
  };
}

async function read(folder: string, path: string): Promise<string | undefined> {
  const root = pathOf(folder);
  const file = root === undefined ? undefined : await realPathIn(root, join(root, path));
  if (file === undefined) return undefined;
  if ((await fs.stat(file)).size > MOST_BYTES) throw fileError("ERR_FS_FILE_TOO_LARGE");
  const text = strictUtf8(await fs.readFile(file));
  if (text === undefined) throw fileError("NOT_UTF8");
  return withoutMark(text);
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const root = pathOf(folder);
  if (root === undefined) throw fileError("OUTSIDE");
  await makeFolders(root, path.split("/").slice(0, -1));
  await replaceFile(join(root, path), text);
}

/** Makes the folders one below the other, and goes into none that a link puts elsewhere: nothing is made out there. */
async function makeFolders(root: string, names: readonly string[]): Promise<void> {
  let place = root;
  for (const name of names) {
    place = join(place, name);
    await fs.mkdir(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    if ((await realPathIn(root, place)) === undefined) throw fileError("OUTSIDE");
  }
}

function told<T>(work: Promise<T>, reasonOf: (error: unknown) => string): Promise<T> {
  return work.catch((error) => {
    throw new Error(reasonOf(error), { cause: error });
  });
}
