// Uris of files: which mean the same, which folders lie above one, and how a person reads one.
import { decoded } from "../features/fileNames.ts";

/** The same for uris of one document: escapes read, a Windows drive in small letters. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/, (drive) => drive.toLowerCase());
}

/** The folders above a file, the nearest first, up to the root of its disk, share or file system; none for what lies nowhere yet. */
export function foldersAbove(uri: string): readonly string[] {
  const folders: string[] = [];
  if (!hasPlace(uri)) return folders;
  for (let folder = parentOf(uri); /^[^:]*:\/\/[^/]*\/[^/]/.test(folder); folder = parentOf(folder)) {
    folders.push(/^file:\/\/\/[a-z](?::|%3a)$/i.test(folder) ? `${folder}/` : folder);
  }
  return folders;
}

/** Whether a file or folder is the folder, or lies in it at any depth. */
export function liesIn(uri: string, folder: string): boolean {
  return `${uriKey(uri).replace(/\/$/, "")}/`.startsWith(`${uriKey(folder).replace(/\/$/, "")}/`);
}

/** The innermost of the folders that holds a document; undefined where none does. */
export function innermostOf(uri: string, folders: readonly string[]): string | undefined {
  const [innermost] = folders.filter((folder) => liesIn(uri, folder)).sort((a, b) => b.length - a.length);
  return innermost;
}

/** The address of a file of a folder. */
export function fileIn(folder: string, path: string): string {
  return `${folder.replace(/\/$/, "")}/${path}`;
}

/** A file of a folder as a person reads its path. */
export function shownPath(folder: string, path: string): string {
  return decoded(fileIn(folder, path)).replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, "");
}

/** Whether the document lies in a folder: on a disk, or in a file system that an extension gives. */
export function hasPlace(uri: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(uri);
}

function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}
