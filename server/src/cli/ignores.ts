// The ignore files as the command line reads them: the nearest above each file, however far up it lies.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createIgnoreStore, type IgnoreStore } from "../lsp/ignoreStore.ts";
import { createOwnFiles } from "../node/ownFiles.ts";

/** The files; what is wrong with one is told once. */
export function commandIgnores(complain: (text: string) => void): IgnoreStore {
  return createIgnoreStore({
    own: createOwnFiles(),
    homeOf: () => undefined,
    complain: (message) => complain(`gongwen：${message}`),
    watches: () => true,
  });
}

/** The uri of a path as it was named; standard input counts as a file of the working folder. */
export function uriOfPath(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
