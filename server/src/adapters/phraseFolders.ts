// The office's own phrase files in a folder, .json and .md, on whatever holds them; read again when they have changed.
import type { PhraseFile } from "../core/bank/ownPhrases.ts";
import { readPhraseList } from "../core/bank/phraseList.ts";
import type { PhraseFolders } from "../core/ports.ts";
import { type Decoded, decode, type StrictUtf8 } from "./decode.ts";

/** What holds the folders. All but `strictUtf8` may reject: what cannot be read is not there. */
export interface PhraseStore {
  /** The files right in a folder, by their uris in the order of their names; links to files are left out. */
  files(folder: string): Promise<readonly string[]>;
  /** When a file was changed and how large it is, in one text, and its size in bytes. */
  state(uri: string): Promise<{ readonly stamp: string; readonly size: number }>;
  bytes(uri: string): Promise<Uint8Array>;
  strictUtf8: StrictUtf8;
  /** Lets what has come in meanwhile be seen to. */
  pause(): Promise<void>;
}

const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;
const PHRASES = /\.(?:json|md)$/i;

/** Reads folders of phrases, and keeps what it has read of each file as long as that stays the same. */
export function createPhraseFolders(store: PhraseStore): PhraseFolders {
  const kept = new Map<string, { readonly stamp: string; readonly file: PhraseFile }>();
  const read = async (uri: string): Promise<PhraseFile | undefined> => {
    try {
      const { stamp, size } = await store.state(uri);
      const known = kept.get(uri);
      if (known?.stamp === stamp) return known.file;
      const file =
        size > MOST_BYTES
          ? faulty(uri, "文件超过 1 MB，没有读")
          : await readText(uri, decode(await store.bytes(uri), store.strictUtf8), store.pause);
      kept.set(uri, { stamp, file });
      return file;
    } catch {
      return undefined;
    }
  };
  return {
    async read(folder) {
      const all = await store.files(folder).catch(() => []);
      const files = await Promise.all(all.filter(isPhraseFile).slice(0, MOST_FILES).map(read));
      return files.filter((file) => file !== undefined);
    },
  };
}

function isPhraseFile(uri: string): boolean {
  return PHRASES.test(uri) && !uri.slice(uri.lastIndexOf("/") + 1).startsWith(".");
}

/** A text's phrases; long files in steps, so that no key waits for them. */
async function readText(uri: string, read: Decoded, pause: () => Promise<void>): Promise<PhraseFile> {
  if ("problem" in read) return faulty(uri, read.problem);
  if (!/\.json$/i.test(uri)) return readPhraseList(uri, read.text);
  // Its schema would be made at every start, and few folders have such a file.
  const { readPhraseJson } = await import("./phraseJson.ts");
  const steps = readPhraseJson(uri, read.text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function faulty(uri: string, reason: string): PhraseFile {
  return { uri, phrases: [], formulations: [], faults: [{ line: 1, reason }] };
}
