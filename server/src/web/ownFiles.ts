// The files in a folder's .gongwen among the editor's files: read within the folder only, written whole or not at all.
import { withoutMark } from "../adapters/decode.ts";
import { fileError, fileReason, writeReason } from "../adapters/fileErrors.ts";
import type { OwnFiles } from "../core/ports.ts";
import type { FileSystem } from "./fileSystem.ts";
import { strictUtf8 } from "./utf8.ts";

/** Larger files are none that a person or we have written. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Own files, in whatever file system. Errors are told in Chinese. */
export function createOwnFiles(files: FileSystem): OwnFiles {
  return {
    read: (folder, path) => read(files, folder, path).catch(toldBy(fileReason)),
    write: (folder, path, text) => write(files, folder, path, text).catch(toldBy(writeReason)),
  };
}

async function read(files: FileSystem, folder: string, path: string): Promise<string | undefined> {
  const uris = urisOf(folder, path);
  for (const uri of uris) {
    // Above the folder that is open, a file system may know nothing, not even that there is nothing.
    const state = await files.stat(uri).catch(() => undefined);
    // A link may lead out of the folder.
    if (!state || state.kind === "link") return undefined;
    if (state.size > MOST_BYTES) throw fileError("ERR_FS_FILE_TOO_LARGE");
  }
  const text = strictUtf8(await files.readFile(uris.at(-1) as string));
  if (text === undefined) throw fileError("NOT_UTF8");
  return withoutMark(text);
}

async function write(files: FileSystem, folder: string, path: string, text: string): Promise<void> {
  const uris = urisOf(folder, path);
  for (const uri of uris) {
    if ((await files.stat(uri))?.kind === "link") throw fileError("LINK");
  }
  await files.writeFile(uris.at(-1) as string, new TextEncoder().encode(text));
}

/** The uris on the way from the folder to the file, which is the last. */
function urisOf(folder: string, path: string): readonly string[] {
  const names = path.split("/");
  const home = folder.replace(/\/$/, "");
  return names.map((_, i) => `${home}/${names.slice(0, i + 1).join("/")}`);
}

function toldBy(reasonOf: (error: unknown) => string): (error: unknown) => never {
  return (error) => {
    throw new Error(reasonOf(error), { cause: error });
  };
}
