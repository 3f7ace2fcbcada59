// Puts a text into a file's place so that the file is whole at every moment.
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/**
 * Writes a UTF-8 file anew: into a file beside it, which then takes its name. A byte order mark that it began with stays,
 * and so do its permissions; of a link the file that it leads to is written. Gives the problem, in Chinese, where there is
 * one; the file is then as it was.
 */
export async function writeText(path: string, text: string): Promise<string | undefined> {
  let beside = "";
  try {
    const target = await realpath(path);
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const mark = (await readFile(target)).subarray(0, 3).equals(BYTE_ORDER_MARK) ? "\ufeff" : "";
    const file = await open(beside, "wx", (await stat(target)).mode);
    try {
      await file.writeFile(mark + text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== "") await rm(beside, { force: true });
    return reasonOf(error as NodeJS.ErrnoException);
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限，文件没有改动。请检查文件和文件夹的权限。",
  EPERM: "没有写入权限，文件没有改动。请检查文件和文件夹的权限。",
  EROFS: "所在的磁盘是只读的，文件没有改动。请复制到别处再改。",
  ENOSPC: "磁盘已满，文件没有改动。请腾出空间再试。",
};

function reasonOf({ code = "", message }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? `写入失败（${message}），文件没有改动。`;
}
