// Why a file could not be written, and what to do about it.
import { t } from "./words.ts";

/** What stands in an error's words, whichever provider it came from, and what the writer is told. */
const REASONS: readonly (readonly [signs: RegExp, told: () => string])[] = [
  [/ENOSPC|EDQUOT|NoSpace/i, () => t("磁盘已满，请腾出空间再试。")],
  [/EROFS|read-only file system/i, () => t("所在的磁盘是只读的，请换一个地方。")],
  [
    /EBUSY|EPERM|EACCES|NoPermissions|locked/i,
    () => t("它正被 Word 等程序打开着，或者没有写入权限。请先关闭它，或换一个名字、换一个地方。"),
  ],
  [/ENAMETOOLONG/i, () => t("名字或路径太长，请改短一些。")],
  [/ENCODING_INVALID|encoding utf-8/i, () => t("已有的文件不是 UTF-8 编码，请先另存为 UTF-8。")],
  [/ENOENT|ENOTDIR|FileNotFound|FileNotADirectory/i, () => t("没有这个文件夹，请换一个地方。")],
];

/** The reason with the remedy; of an error that nobody expects, its own words. */
export function writeFailure(error: unknown): string {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const found = REASONS.find(([signs]) => signs.test(`${code} ${message}`));
  return found ? found[1]() : message;
}
