// The editor's files: this server runs in a browser, which has no disk, and asks the client for each.
import { type Connection, ResponseError } from "vscode-languageserver";
import {
  type FileKind,
  type FileState,
  type Method,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  STAT_REQUEST,
  WRITE_FILE_REQUEST,
} from "../protocol.ts";

/** Files by their uris, in whatever file system. Errors have Node's names in `code`; a uri without a file system is not there. */
export interface FileSystem {
  /** What is there; undefined where nothing is. */
  stat(uri: string): Promise<FileState | undefined>;
  readFile(uri: string): Promise<Uint8Array>;
  readFolder(uri: string): Promise<readonly (readonly [name: string, kind: FileKind])[]>;
  /** Writes the file whole or not at all, and makes the folders that it lies in. */
  writeFile(uri: string, content: Uint8Array): Promise<void>;
}

/** The files of the client behind the connection. */
export function createFileSystem(connection: Connection): FileSystem {
  const ask = async <P, R>(request: Method<P, R>, params: P): Promise<R> => {
    try {
      return await connection.sendRequest<R>(request, params);
    } catch (error) {
      throw error instanceof ResponseError ? Object.assign(new Error(error.message), error.data) : error;
    }
  };
  return {
    stat: async (uri) => (await ask(STAT_REQUEST, { uri })) ?? undefined,
    readFile: (uri) => ask(READ_FILE_REQUEST, { uri }),
    readFolder: (uri) => ask(READ_FOLDER_REQUEST, { uri }),
    writeFile: async (uri, content) => void (await ask(WRITE_FILE_REQUEST, { uri, content })),
  };
}
