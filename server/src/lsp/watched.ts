// The files on disk whose changes matter to the server, and what a change of some of them touches.
import type { FileEvent } from "vscode-languageserver";
import { FACT_FILE, WORDING_FILE } from "../protocol.ts";
import { IGNORE_PATH } from "./ignoreStore.ts";
import { PHRASE_FOLDER } from "./phraseFolders.ts";

/** The folder that our own files lie in, beside the drafts. */
const OWN_FOLDER = ".gongwen";

/** What the client is asked to tell of: the files that a search over the folders looks into, and the folders' own files of ours. */
export const WATCHERS = [
  "*.{txt,md,markdown,gongwen}",
  OWN_FOLDER,
  FACT_FILE,
  IGNORE_PATH,
  WORDING_FILE,
  `${PHRASE_FOLDER}/*.{json,md}`,
].map((path) => ({ globPattern: `**/${path}` }));

/** What has to be read anew. */
export interface Touched {
  readonly facts: boolean;
  readonly ignores: boolean;
  readonly wordings: boolean;
  readonly phrases: boolean;
  readonly drafts: boolean;
}

/** What the changes touch. Of a folder that is deleted, the files in it are not told. */
export function touchedBy(changes: readonly Pick<FileEvent, "uri">[]): Touched {
  const touches = (path: string) =>
    changes.some(({ uri }) => uri.includes(`/${path}`) || uri.endsWith(`/${OWN_FOLDER}`));
  return {
    facts: touches(FACT_FILE),
    ignores: touches(IGNORE_PATH),
    wordings: touches(WORDING_FILE),
    phrases: touches(PHRASE_FOLDER),
    drafts: changes.some(({ uri }) => !uri.endsWith(".json")),
  };
}
