// The files of the editor, for a server that runs in a browser and has no disk. Errors carry Node's names in their data's `code`.
import type { Method } from "./method.ts";

/** Request, server → client: what is at a uri; null where there is nothing. */
export const STAT_REQUEST: Method<FileParams, FileState | null> = "gongwen/fileSystem/stat";

/** Request, server → client: the content of a file. */
export const READ_FILE_REQUEST: Method<FileParams, Uint8Array> = "gongwen/fileSystem/readFile";

/** Request, server → client: what is right in a folder. */
export const READ_FOLDER_REQUEST: Method<FileParams, [name: string, kind: FileKind][]> =
  "gongwen/fileSystem/readFolder";

/** Request, server → client: writes a file whole or not at all, and makes the folders that it lies in. */
export const WRITE_FILE_REQUEST: Method<WriteFileParams, null> = "gongwen/fileSystem/writeFile";

/** The parameters of most of the requests. */
export interface FileParams {
  uri: string;
}

/** The parameters of {@link WRITE_FILE_REQUEST}. The content travels as it is: a browser's messages are no JSON. */
export interface WriteFileParams extends FileParams {
  content: Uint8Array;
}

/** What stands at a uri. A link is a "link", whatever it leads to. */
export type FileKind = "file" | "folder" | "link";

/** The answer to {@link STAT_REQUEST}. */
export interface FileState {
  kind: FileKind;
  /** In bytes. */
  size: number;
  /** When it was changed, in milliseconds since 1970. */
  mtime: number;
}
