// Puts a fixed text into its file's place so that the file is whole at every moment.
import { readFile, realpath, stat } from "node:fs/promises";
import { writeReason } from "../adapters/fileErrors.ts";
import { replaceFile } from "../node/replaceFile.ts";

/**
 * Writes a UTF-8 file anew. A byte order mark that it began with stays, and so do its permissions; of a link the file that it
 * leads to is written. Gives the problem, in Chinese, where there is one; the file is then as it was.
 */
export async function writeText(path: string, text: string): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    const mark = (await readFile(target)).subarray(0, 3).equals(BYTE_ORDER_MARK) ? "\ufeff" : "";
    await replaceFile(target, mark + text, (await stat(target)).mode);
    return undefined;
  } catch (error) {
    return `文件没有改动：${writeReason(error)}`;
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
