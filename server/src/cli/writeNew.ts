// Writes a file as a whole or not at all.
import { realpath, stat, writeFile } from "node:fs/promises";
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
    const { code = "", message } = error as NodeJS.ErrnoException;
    return REASONS[code] ?? `写入失败（${message}）。`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件夹，请先建好，或换一个地方。",
  EACCES: "没有写入权限，请检查文件夹的权限。",
  EPERM: "没有写入权限，请检查文件夹的权限。",
  EROFS: "所在的磁盘是只读的，请写到别处。",
  ENOSPC: "磁盘已满，没有写成。请腾出空间再试。",
  ENOTDIR: "路径中间有一段不是文件夹，请检查路径是否写对。",
  ENAMETOOLONG: "名字或路径太长，系统不认，请改短一些。",
  ELOOP: "链接绕成了圈，请写到别处。",
  EISDIR: "这是文件夹，请写出文件名。",
};
