// The files that the command line names: themselves, those below a named folder, and those that standard input lists.
import { promises as fs } from "node:fs";
import { fileReason } from "../adapters/fileErrors.ts";
import { draftsBelow } from "../node/walk.ts";
import { standardInput } from "./readText.ts";

/** A file to be read, or a path with what is wrong with it, in Chinese. */
export interface Input {
  readonly path: string;
  readonly problem?: string;
}

/** Every file that the paths mean, in their order, each once; "-" is standard input. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of (await isFolder(path)) ? inFolder(path) : [{ path }]) {
      if (seen.has(input.path)) continue;
      seen.add(input.path);
      yield input;
    }
  }
}

/** The paths on standard input: one a line, or parted by NUL as find -print0 gives them. */
export async function listedPaths(): Promise<string[]> {
  const text = new TextDecoder().decode(await standardInput());
  return text.split(text.includes("\0") ? "\0" : /\r?\n/).filter((path) => path !== "");
}

/** Whether the path is a folder; what is not there at all will be told when it is read. */
export async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  return fs.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* inFolder(folder: string): AsyncGenerator<Input> {
  let isEmpty = true;
  for await (const { path, error } of draftsBelow(folder)) {
    isEmpty = false;
    yield error === undefined ? { path } : { path, problem: fileReason(error) };
  }
  if (isEmpty) yield { path: folder, problem: "文件夹里没有文稿（.txt、.md、.markdown、.gongwen）。" };
}
