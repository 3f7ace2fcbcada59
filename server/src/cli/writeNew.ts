// Writes a file as a whole or not at all.
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/** Writes beside the path and renames, so that a full disk leaves no half-written file. Gives the problem, in Chinese. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
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
  EISDIR: "这是文件夹，请写出文件名。",
};
