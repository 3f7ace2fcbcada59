// Reads and writes the editor's files for a server that has no disk.
import * as vscode from "vscode";
import { type BaseLanguageClient, ErrorCodes, ResponseError } from "vscode-languageclient";
import {
  type FileKind,
  type FileParams,
  type FileState,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  STAT_REQUEST,
  WRITE_FILE_REQUEST,
  type WriteFileParams,
} from "../../server/src/protocol.ts";

/** Answers the client's server as long as the client runs. */
export function serveFiles(client: BaseLanguageClient): void {
  const { fs } = vscode.workspace;
  client.onRequest(STAT_REQUEST, ({ uri }: FileParams) => coded(stateOf(vscode.Uri.parse(uri))));
  client.onRequest(READ_FILE_REQUEST, ({ uri }: FileParams) => coded(fs.readFile(vscode.Uri.parse(uri))));
  client.onRequest(READ_FOLDER_REQUEST, async ({ uri }: FileParams) => {
    const entries = await coded(fs.readDirectory(vscode.Uri.parse(uri)));
    return entries.map(([name, type]) => [name, kindOf(type)]);
  });
  client.onRequest(WRITE_FILE_REQUEST, ({ uri, content }: WriteFileParams) =>
    coded(write(vscode.Uri.parse(uri), content)),
  );
}

async function stateOf(uri: vscode.Uri): Promise<FileState | null> {
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
    return { kind: kindOf(type), size, mtime };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}

/** Writes beside the file and renames: what fails half-way leaves what was there. */
async function write(uri: vscode.Uri, content: Uint8Array): Promise<null> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(vscode.Uri.joinPath(uri, ".."));
  const half = uri.with({ path: `${uri.path}.part` });
  try {
    await fs.writeFile(half, content);
    await fs.rename(half, uri, { overwrite: true });
    return null;
  } catch (error) {
    await fs.delete(half).then(undefined, () => undefined);
    throw error;
  }
}

function kindOf(type: vscode.FileType): FileKind {
  if (type & vscode.FileType.SymbolicLink) return "link";
  return type & vscode.FileType.Directory ? "folder" : "file";
}

/** The editor's names of errors, and Node's, which the server knows. */
const CODES: Readonly<Record<string, string>> = {
  FileNotFound: "ENOENT",
  FileIsADirectory: "EISDIR",
  FileNotADirectory: "ENOTDIR",
  NoPermissions: "EACCES",
};

/** The result; what fails is told with Node's name for it. */
async function coded<T>(work: Thenable<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = "", message = String(error) } = error as { code?: string; message?: string };
    throw new ResponseError(ErrorCodes.InternalError, message, { code: CODES[code] ?? "EIO" });
  }
}
