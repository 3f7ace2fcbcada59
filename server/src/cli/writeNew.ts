// Writes a file as a whole or not at all.
import { realpath, stat, writeFile } from "node:fs/promises";
import { writeReason } from "../adapters/fileErrors.ts";
import { replaceFile } from "../node/replaceFile.ts";

/**
 * Writes the file, new or over an old one; of a link, the file that it leads to. A device or a pipe is written into. Gives
 * the problem, in Chinese, where there is one; an old file is then as it was.
 */
export async function writeNew(path: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const target = await realpath(path).catch(() => path);
    const found = await stat(target).catch(() => undefined);
    const isPlace = !found || found.isFile() || found.isDirectory();
    await (isPlace ? replaceFile(target, bytes) : writeFile(target, bytes));
    return undefined;
  } catch (error) {
    return writeReason(error);
  }
}
