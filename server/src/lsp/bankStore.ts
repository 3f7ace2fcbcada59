// The bank that holds for a document: the extension's, the writer's own and the folders' own, the nearest first.
import { type BankIndex, indexing } from "../core/bank/bankIndex.ts";
import { type Entry, entriesOf } from "../core/bank/entries.ts";
import { merged, ownEntries, type PhraseFile } from "../core/bank/ownPhrases.ts";
import type { Readings } from "../core/bank/readings.ts";
import type { Bank, BankKind } from "../core/bank/types.ts";
import type { BankSource, PhraseFolders } from "../core/ports.ts";
import { decoded } from "../features/fileNames.ts";
import { described } from "./faults.ts";
import { createFirstTimes } from "./firstTimes.ts";
import { unhurried } from "./unhurried.ts";
import { within } from "./within.ts";

/** A bank, ready to be searched. */
export interface LoadedBank {
  readonly kinds: readonly BankKind[];
  readonly index: BankIndex;
  /** The fixed formulations among its entries. */
  readonly formulations: readonly Entry[];
  /** The files of the office's own that are part of it, the nearest first. */
  readonly files: readonly PhraseFile[];
}

/** What the store needs of the server. */
export interface BankStoreOptions {
  readonly source: BankSource;
  readonly phrases: PhraseFolders;
  /** The folders whose phrases hold for a document ("" for none in particular), the nearest first. */
  foldersFor(uri: string): readonly string[];
  /** The folder of the writer's own phrases, as set for a document; "" for none. */
  ownFolder(uri: string): Promise<string>;
  /** Tells the writer that something is wrong with a file; never twice the same. */
  warn(message: string, file: string): void;
  log(message: string): void;
}

/** Loads banks and keeps them. */
export interface BankStore {
  /** The bank for a document, or for none in particular (""). Never rejects: what cannot be read is missing from it. */
  of(uri: string): Promise<LoadedBank>;
  /** The bank for a document if it is at hand or soon will be; undefined where a key would have to wait for it. */
  soon(uri: string): Promise<LoadedBank | undefined>;
  /** Phrase files have changed: they are looked at again before the next answer. */
  stale(): void;
}

/** Folders that nobody watches are looked at again after this long. */
const LONGEST_TRUST_MS = 3000;

/**
 * So long a suggestion may still come behind the key it was for; nothing else waits meanwhile. What comes later would only
 * be in the way: the next key asks again.
 */
const PATIENCE_MS = 1000;

const NO_BANK: Bank = { kinds: [], documents: [], sections: [], phrases: [], formulations: [] };

/** A store that reads nothing before it is first asked. */
export function createBankStore(options: BankStoreOptions): BankStore {
  const { source, phrases, warn, log } = options;
  const isNew = createFirstTimes();
  let builtIn: Promise<{ bank: Bank; entries: Entry[] }> | undefined;
  let readings: Promise<Readings | undefined> | undefined;
  let looked = new Map<string, { at: number; files: Promise<readonly PhraseFile[]> }>();
  let atHand = new Map<string, { at: number; loaded: LoadedBank }>();
  let coming = new Map<string, Promise<LoadedBank>>();
  const entriesOfFiles = new WeakMap<PhraseFile, Entry[]>();
  let last: { files: readonly PhraseFile[]; loaded: LoadedBank } | undefined;

  const failed = (error: unknown): undefined => log(`常用语库没有读出来：${described(error)}`) as undefined;
  const loadBuiltIn = async () => {
    const bank = (await source.bank().catch(failed)) ?? NO_BANK;
    return { bank, entries: entriesOf(bank) };
  };
  const filesIn = (folder: string): Promise<readonly PhraseFile[]> => {
    const known = looked.get(folder);
    if (known && Date.now() - known.at < LONGEST_TRUST_MS) return known.files;
    const files = phrases.read(folder);
    looked.set(folder, { at: Date.now(), files });
    return files;
  };

  const entriesIn = async (file: PhraseFile, spelling: Readings | undefined): Promise<Entry[]> => {
    const entries = entriesOfFiles.get(file) ?? (await unhurried(ownEntries(file, spelling)));
    entriesOfFiles.set(file, entries);
    return entries;
  };
  const load = async (uri: string): Promise<LoadedBank> => {
    builtIn ??= loadBuiltIn();
    const folders = [...options.foldersFor(uri), await options.ownFolder(uri)].filter(Boolean);
    const files = (await Promise.all(folders.map(filesIn))).flat();
    for (const { uri, message } of faultsOf(files)) {
      if (isNew(message)) warn(message, uri);
    }
    if (last && same(last.files, files)) return last.loaded;
    const { bank, entries } = await builtIn;
    if (files.length > 0) readings ??= source.readings().catch(failed);
    const spelling = await readings;
    const own: Entry[][] = [];
    for (const file of files) own.push(await entriesIn(file, spelling));
    const index = await unhurried(indexing(merged([...own, entries])));
    const formulations = index.entries.filter(({ sort }) => sort === "formulation");
    const loaded = { kinds: bank.kinds, index, formulations, files };
    last = { files, loaded };
    return loaded;
  };
  const of = (uri: string): Promise<LoadedBank> => {
    const known = coming.get(uri);
    if (known) return known;
    const [mine, kept] = [coming, atHand];
    const loading = load(uri).then((loaded) => {
      mine.delete(uri);
      kept.set(uri, { at: Date.now(), loaded });
      return loaded;
    });
    mine.set(uri, loading);
    return loading;
  };

  return {
    of,
    async soon(uri) {
      const known = atHand.get(uri);
      if (known && Date.now() - known.at < LONGEST_TRUST_MS) return known.loaded;
      const loading = of(uri);
      return known?.loaded ?? within(PATIENCE_MS, loading);
    },
    stale() {
      looked = new Map();
      atHand = new Map();
      coming = new Map();
    },
  };
}

/** A message for each file that has faults: the first of them with its line, and how many more. */
export function faultsOf(files: readonly PhraseFile[]): { uri: string; message: string }[] {
  return files.flatMap(({ uri, faults }) => {
    const [first, ...more] = faults;
    if (!first) return [];
    const name = nameOf(uri);
    const others =
      more.length > 0 ? `另有 ${more.length} 处（第 ${more.map(({ line }) => line).join("、")} 行）。` : "";
    const message = `常用语文件 ${name} 第 ${first.line} 行：${first.reason}。${others}其余照常使用。`;
    return [{ uri, message }];
  });
}

/** The file and the folder that holds .gongwen, as people call them. */
function nameOf(uri: string): string {
  const parts = decoded(uri).split("/");
  const at = parts.lastIndexOf(".gongwen");
  return parts.slice(at > 0 ? at - 1 : -1).join("/");
}

function same(a: readonly PhraseFile[], b: readonly PhraseFile[]): boolean {
  return a.length === b.length && a.every((file, i) => file === b[i]);
}
