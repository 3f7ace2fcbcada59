// Our files in the folders above a draft, the nearest one holding: read once and kept until something changes.
import type { OwnFiles } from "../core/ports.ts";
import { messageOf } from "./faults.ts";
import { foldersAbove } from "./uris.ts";

/** What is needed of the server or the command line. */
export interface NearestFilesOptions<T> {
  readonly own: OwnFiles;
  /** The file's path from the folder that holds it. */
  readonly path: string;
  /** What a file's text means; asked again only where the text is another. */
  read(text: string, folder: string): Promise<T>;
  /** Told of a file that cannot be read, with the reason in Chinese; none then holds. */
  failed(folder: string, reason: string): void;
  /** True where changes in a folder are told of; other folders' files are looked at again after a while. */
  watches(folder: string): boolean;
}

/** The files of all drafts. */
export interface NearestFiles<T> {
  /** What the nearest file above a draft says, if there is one; the same object until its text changes. */
  of(uri: string): Promise<T | undefined>;
  /** Files or folders have changed: all is looked at anew. */
  forget(): void;
}

/** How long the contents of a file that nobody watches are believed. */
const TRUST_MS = 2000;

interface Read<T> {
  readonly text: string;
  readonly value: T;
}

interface Kept<T> {
  readonly file: Promise<Read<T> | undefined>;
  readonly readAt: number;
  /** How often everything had been forgotten when it was read. */
  readonly round: number;
}

/** The files of one name. Nothing is read before the first question. */
export function createNearestFiles<T>(options: NearestFilesOptions<T>): NearestFiles<T> {
  const { own, path, watches } = options;
  const kept = new Map<string, Kept<T>>();
  let round = 0;

  const load = async (folder: string, known: Kept<T>["file"] | undefined): Promise<Read<T> | undefined> => {
    try {
      const text = await own.read(folder, path);
      if (text === undefined) return undefined;
      const before = await known;
      return before?.text === text ? before : { text, value: await options.read(text, folder) };
    } catch (error) {
      options.failed(folder, messageOf(error));
      return undefined;
    }
  };

  const fileIn = (folder: string): Kept<T>["file"] => {
    const known = kept.get(folder);
    const isFresh = known?.round === round && (watches(folder) || Date.now() - known.readAt <= TRUST_MS);
    if (known && isFresh) return known.file;
    const file = load(folder, known?.file);
    kept.set(folder, { file, readAt: Date.now(), round });
    return file;
  };

  return {
    forget() {
      round++;
    },
    async of(uri) {
      for (const folder of foldersAbove(uri)) {
        const file = await fileIn(folder);
        if (file) return file.value;
      }
      return undefined;
    },
  };
}
