// Tells whether two uris mean the same document: clients and the file system escape them differently.
import { decoded } from "../features/fileSymbols.ts";

/** The same for uris of one document: escapes read, a Windows drive in small letters. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/, (drive) => drive.toLowerCase());
}
