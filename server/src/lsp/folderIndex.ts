// The symbols of the drafts in the workspace's folders: read when first asked for, then kept up to date.
import type { Files, FoundFile } from "../core/ports.ts";
import type { SearchedFile } from "../features/workspaceSymbols.ts";
import { nextTurn } from "./turn.ts";

/** What the index needs of the server. */
export interface FolderIndexOptions {
  readonly list: Files["list"];
  /** The symbols of a file of a folder; none where it is no report or cannot be read. */
  read(uri: string, folder: string): Promise<SearchedFile["symbols"]>;
  /** True where the client tells of changed files; otherwise every question looks at the folders again. */
  watched(): boolean;
}

/** The kept symbols of all files in the folders. */
export interface FolderIndex {
  /** The files that are reports, in the folders' order, after what has changed has been read. */
  files(): Promise<readonly SearchedFile[]>;
  /** Sets the folders. */
  open(folders: readonly string[]): void;
  /** Adds and removes folders. */
  change(added: readonly string[], removed: readonly string[]): void;
  /** Files have changed on disk: the folders are looked at again before the next answer. */
  stale(): void;
  /** Forgets what was read: settings have changed. */
  forget(): void;
  dispose(): void;
}

/** Changes that nobody tells of, such as a folder renamed, are found after this long. */
const LONGEST_TRUST_MS = 10_000;

type Kept = FoundFile & SearchedFile;

/** An index without folders. Nothing is read before the first question. */
export function createFolderIndex({ list, read, watched }: FolderIndexOptions): FolderIndex {
  const ending = new AbortController();
  let folders: readonly string[] = [];
  let kept: ReadonlyMap<string, Kept> = new Map();
  let isStale = true;
  let lookedAt = 0;
  let looking: Promise<void> | undefined;

  /** Lists the folders and reads the files that are new or differ; a file at a time, other work in between. */
  async function look(): Promise<void> {
    isStale = false;
    lookedAt = Date.now();
    const before = kept;
    const now = new Map<string, Kept>();
    for (const folder of folders) {
      for (const file of await list(folder, ending.signal)) {
        if (ending.signal.aborted) return;
        if (now.has(file.uri)) continue;
        const old = before.get(file.uri);
        if (old?.stamp === file.stamp) now.set(file.uri, old);
        else {
          now.set(file.uri, { ...file, symbols: await read(file.uri, folder) });
          await nextTurn();
        }
      }
    }
    // Forgotten meanwhile: what was read under the old settings is not kept.
    if (kept === before) kept = now;
  }

  return {
    async files() {
      isStale ||= !looking && (!watched() || Date.now() - lookedAt > LONGEST_TRUST_MS);
      while ((isStale || looking) && !ending.signal.aborted) {
        looking ??= look().finally(() => {
          looking = undefined;
        });
        await looking;
      }
      return [...kept.values()].filter(({ symbols }) => symbols.length > 0);
    },
    open(all) {
      folders = all;
      isStale = true;
    },
    change(added, removed) {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
      isStale = true;
    },
    stale() {
      isStale = true;
    },
    forget() {
      kept = new Map();
      isStale = true;
    },
    dispose: () => ending.abort(),
  };
}
