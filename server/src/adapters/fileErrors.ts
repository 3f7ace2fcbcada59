// Why a file could not be read or written, in Chinese.

const NO_ACCESS = "没有权限，请检查文件和所在文件夹的权限。";
const TOO_LARGE = "文件过大，请拆分。";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件，请检查路径是否写对。",
  EISDIR: "这是文件夹，请给出其中的文件，例如 文件夹/*.txt。",
  ENOTDIR: "路径中间有一段不是文件夹，请检查路径是否写对。",
  EACCES: NO_ACCESS,
  EPERM: NO_ACCESS,
  EROFS: "所在的磁盘是只读的，请写到别处。",
  ENOSPC: "磁盘已满，请腾出空间再试。",
  ENAMETOOLONG: "名字或路径太长，系统不认，请改短一些。",
  ELOOP: "链接绕成了圈，请检查这个链接。",
  CHANGING: "正在被别的程序改写，请等它写完再试。",
  OUTSIDE: "它不在本机的这个文件夹里面，没有读写。",
  LINK: "它是一个链接，可能通到这个文件夹外面，没有读写。",
  NOT_UTF8: "不是 UTF-8 编码，请另存为 UTF-8。",
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
};

/** What the same error means where a file was to be written. */
const IN_WRITING: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件夹，请先建好，或换一个地方。",
  EISDIR: "这是文件夹，请写出文件名。",
  EACCES: "没有写入权限，请检查文件和文件夹的权限。",
  EPERM: "没有写入权限，请检查文件和文件夹的权限。",
};

/** An error of a file system: Node's names for what went wrong. */
interface CodedError {
  readonly code?: string;
  readonly message?: string;
}

/**
 * The reason with what to do about it, one sentence. An error that nobody expects is told in its own words; one without a
 * code is no file's but the program's own.
 */
export function fileReason(error: unknown): string {
  const { code, message = String(error) } = error as CodedError;
  // A result that is too long for one string says so without a code.
  if (message === "Invalid string length") return TOO_LARGE;
  if (code === undefined) return `程序出错（${message}）。`;
  return REASONS[code] ?? `读写失败（${message}）。`;
}

/** The same for a file that was to be written. */
export function writeReason(error: unknown): string {
  const { code = "" } = error as CodedError;
  return IN_WRITING[code] ?? fileReason(error);
}

/** An error of ours with a code that {@link fileReason} knows. */
export function fileError(
  code: "CHANGING" | "OUTSIDE" | "LINK" | "NOT_UTF8" | "ERR_FS_FILE_TOO_LARGE",
): Error {
  return Object.assign(new Error(code), { code });
}
