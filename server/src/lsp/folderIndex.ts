// The symbols of the drafts in the workspace's folders: read when first asked for, then kept up to date.
import type { FoundFile } from "../core/ports.ts";
import type { SearchedFile } from "../features/workspaceSymbols.ts";
import { nearestFirst } from "./nearness.ts";
import type { ShownWork } from "./workDone.ts";

/** What the index needs of the server. */
export interface FolderIndexOptions {
  /** The uris of the workspace's folders as they are now. */
  folders(): readonly string[];
  /** The files of a folder that may hold a draft. */
  list(folder: string, signal: AbortSignal): Promise<readonly FoundFile[]>;
  /** The symbols of a file of a folder; none where it is no report or cannot be read. */
  read(uri: string, folder: string): Promise<SearchedFile["symbols"]>;
  /** True where the client tells of changed files; otherwise every question looks at the folders again. */
  watched(): boolean;
  /** The uris of the open documents: what lies near them is read first. */
  open(): readonly string[];
  /** Shows that many files are being read; the writer may end it. */
  show(): ShownWork;
}

/** The kept symbols of all files in the folders. */
export interface FolderIndex {
  /**
   * The files that are reports, in the folders' order, after what has changed has been read, or the writer has ended that.
   * Rejects where a folder cannot be listed; the next question tries again.
   */
  files(): Promise<readonly SearchedFile[]>;
  /** Folders, or files in them, have changed: they are looked at again before the next answer. */
  stale(): void;
  /** Forgets what was read: settings have changed. */
  forget(): void;
  dispose(): void;
}

/** Changes that nobody tells of, such as a folder renamed, are found after this long. */
const LONGEST_TRUST_MS = 10_000;
/** Fewer files are read before the writer could see a progress bar. */
const WORTH_SHOWING = 100;

type Kept = FoundFile & SearchedFile;

/** An index. Nothing is read before the first question. */
export function createFolderIndex(options: FolderIndexOptions): FolderIndex {
  const { list, read, watched } = options;
  const ending = new AbortController();
  let kept: ReadonlyMap<string, Kept> = new Map();
  let isStale = true;
  let lookedAt = 0;
  let looking: Promise<boolean> | undefined;

  /** Lists the folders and reads the files that are new or differ, one at a time; false where the writer ended that. */
  async function look(): Promise<boolean> {
    isStale = false;
    lookedAt = Date.now();
    const before = kept;
    const found = new Map<string, FoundFile & { folder: string }>();
    for (const folder of options.folders()) {
      for (const file of await list(folder, ending.signal)) {
        if (!found.has(file.uri)) found.set(file.uri, { ...file, folder });
      }
    }
    const now = new Map<string, Kept>();
    const differing = [...found.values()].filter((file) => before.get(file.uri)?.stamp !== file.stamp);
    const shown = differing.length >= WORTH_SHOWING ? options.show() : undefined;
    const isEnded = () => ending.signal.aborted || shown?.pace.signal.aborted === true;
    for (const { uri, stamp, folder } of nearestFirst(differing, options.open())) {
      if (isEnded()) break;
      now.set(uri, { uri, stamp, symbols: await read(uri, folder) });
      shown?.pace.tell(now.size, differing.length);
    }
    shown?.end();
    // Forgotten meanwhile: what was read under the old settings is not kept.
    if (kept === before) {
      const files = [...found.values()].flatMap(({ uri, stamp }) => {
        const old = before.get(uri);
        return now.get(uri) ?? (old?.stamp === stamp ? old : []);
      });
      kept = new Map(files.map((file) => [file.uri, file]));
    }
    const isWhole = !isEnded();
    isStale ||= !isWhole;
    return isWhole;
  }

  return {
    async files() {
      isStale ||= !looking && (!watched() || Date.now() - lookedAt > LONGEST_TRUST_MS);
      while ((isStale || looking) && !ending.signal.aborted) {
        looking ??= look()
          .catch((error) => {
            isStale = true;
            throw error;
          })
          .finally(() => {
            looking = undefined;
          });
        if (!(await looking)) break;
      }
      return [...kept.values()].filter(({ symbols }) => symbols.length > 0);
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
