// Where ignore entries come from: the nearest .gongwen/ignore.json above a draft, read once and kept until it changes.
import type { OwnFiles } from "../core/ports.ts";
import { decoded } from "../features/fileNames.ts";
import type { IgnoreEntry } from "../features/ignored.ts";
import { messageOf } from "./faults.ts";
import { createFirstTimes } from "./firstTimes.ts";
import type { IgnoreList, WrittenEntry } from "./ignoreFile.ts";
import { createNearestFiles } from "./nearestFiles.ts";
import { fileIn, foldersAbove, shownPath } from "./uris.ts";

/** A folder's file: the folder's uri and what the file says. */
export interface IgnoreFile extends IgnoreList {
  readonly folder: string;
}

/** What the store needs of the server or the command line. */
export interface IgnoreStoreOptions {
  readonly own: OwnFiles;
  /** The uri of the folder in which a draft's file is made where there is none yet; undefined for the draft's own. */
  homeOf(uri: string): string | undefined;
  /** Takes what is wrong with the file with an address, in Chinese, the file and the line named; each fault once. */
  complain(message: string, file: string): void;
  /** True where changes in a folder are told of; other folders' files are looked at again after a while. */
  watches(folder: string): boolean;
}

/** The ignore files of all drafts. */
export interface IgnoreStore {
  /** The entries that concern a draft; the same list until something has changed. */
  of(uri: string): Promise<readonly WrittenEntry[]>;
  /** The file that concerns a draft, if there is one. */
  fileOf(uri: string): Promise<IgnoreFile | undefined>;
  /**
   * Adds an entry to the draft's file, which is made where there is none; with `inFile` for this draft alone. Rejects with
   * the reason in Chinese.
   */
  add(uri: string, entry: Omit<IgnoreEntry, "file">, inFile: boolean): Promise<void>;
  /** Takes entries out of the draft's file. Rejects with the reason in Chinese. */
  remove(uri: string, entries: readonly IgnoreEntry[]): Promise<void>;
  /** Files or folders have changed: all is read anew. */
  forget(): void;
}

/** The file's path in its folder. */
export const IGNORE_PATH = ".gongwen/ignore.json";
const NONE: readonly WrittenEntry[] = [];

/** A file's text, or undefined where there is none yet, made into the new one. */
type Turn = (text: string | undefined, folder: string) => Promise<string>;

/** A store that has read nothing yet. */
export function createIgnoreStore({ own, homeOf, complain, watches }: IgnoreStoreOptions): IgnoreStore {
  let lists = new WeakMap<IgnoreFile, Map<string, readonly WrittenEntry[]>>();
  const isNew = createFirstTimes();
  const files = createNearestFiles<IgnoreFile>({
    own,
    path: IGNORE_PATH,
    watches,
    async read(text, folder) {
      const { readIgnoreList } = await import("./ignoreFile.ts");
      const list = readIgnoreList(text);
      for (const problem of list.problems) tell(folder, problem, list.broken);
      return { folder, ...list };
    },
    failed: (folder, reason) => tell(folder, `读不了：${reason}`, true),
  });

  const forget = (): void => {
    files.forget();
    lists = new WeakMap();
  };

  function tell(folder: string, problem: string, broken: boolean): void {
    const rest = broken ? "改正之前，这份忽略清单不起作用，也不会被改写。" : "其余各条照常。";
    const message = `忽略清单 ${shownPath(folder, IGNORE_PATH)}：${problem}${rest}`;
    if (isNew(message)) complain(message, fileIn(folder, IGNORE_PATH));
  }

  /** One change after another: each begins with what the one before has written. */
  let lastChange: Promise<void> = Promise.resolve();
  function change(uri: string, turn: Turn): Promise<void> {
    const changed = lastChange.then(() => changeFile(uri, turn));
    lastChange = changed.catch(() => undefined);
    return changed;
  }

  /** Reads the file afresh, so that nothing is lost that was written meanwhile. */
  async function changeFile(uri: string, turn: Turn): Promise<void> {
    const known = (await files.of(uri))?.folder;
    const folder = known ?? homeOf(uri) ?? foldersAbove(uri)[0];
    if (folder === undefined) throw new Error("文稿还没有保存，请先保存再忽略。");
    try {
      const before = await own.read(folder, IGNORE_PATH);
      const after = await turn(before, folder);
      if (after !== before) await own.write(folder, IGNORE_PATH, after);
    } catch (error) {
      throw new Error(`${shownPath(folder, IGNORE_PATH)} 没有写成：${messageOf(error)}`);
    } finally {
      forget();
    }
  }

  return {
    fileOf: files.of,
    forget,
    async of(uri) {
      const file = await files.of(uri);
      if (!file) return NONE;
      const known = lists.get(file) ?? new Map<string, readonly WrittenEntry[]>();
      lists.set(file, known);
      const list = known.get(uri) ?? concerning(file, uri);
      known.set(uri, list);
      return list;
    },
    add: (uri, entry, inFile) =>
      change(uri, async (text, folder) => {
        const { withEntry } = await import("./ignoreFile.ts");
        return withEntry(text, inFile ? { ...entry, file: pathFrom(folder, uri) } : entry);
      }),
    remove: (uri, entries) =>
      change(uri, async (text = "") => {
        const { withoutEntry } = await import("./ignoreFile.ts");
        return entries.reduce(withoutEntry, text);
      }),
  };
}

/** A draft's path from a folder above it, parted by /. */
export function pathFrom(folder: string, uri: string): string {
  return decoded(uri)
    .slice(decoded(folder).replace(/\/$/, "").length + 1)
    .normalize("NFC");
}

function concerning(file: IgnoreFile, uri: string): readonly WrittenEntry[] {
  const path = pathFrom(file.folder, uri);
  const list = file.entries.filter(
    (entry) => entry.file === undefined || entry.file.normalize("NFC") === path,
  );
  return list.length > 0 ? list : NONE;
}
