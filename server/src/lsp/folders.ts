// The workspace's folders as the client names them, and to which of them a document belongs.
import { hasPlace, innermostOf } from "./uris.ts";

/** The folders of a connection. */
export interface Folders {
  all(): readonly string[];
  change(added: readonly string[], removed: readonly string[]): void;
  /**
   * The innermost folder that holds the document; else, for one that is in no folder yet (unsaved), the first; else, for
   * a file opened alone, the one that it lies in. Undefined where there is none at all.
   */
  of(uri: string): string | undefined;
}

/** The folders at the start. */
export function createFolders(start: readonly string[]): Folders {
  let folders = start;
  return {
    all: () => folders,
    change(added, removed) {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
    },
    of(uri) {
      const innermost = innermostOf(uri, folders);
      if (innermost !== undefined) return innermost;
      return hasPlace(uri) ? uri.slice(0, uri.lastIndexOf("/")) : folders[0];
    },
  };
}
