// What the server keeps of the writer's settings and of the folders' own files, wired to the client and to what a door gives.
import type { Connection } from "vscode-languageserver";
import type { OwnFiles } from "../core/ports.ts";
import type { Adapters } from "./adapters.ts";
import { type BankStore, createBankStore } from "./bankStore.ts";
import type { Client } from "./client.ts";
import { createComplaints } from "./complaints.ts";
import { createFactFiles, type FactFiles } from "./factFiles.ts";
import { createFolders, type Folders } from "./folders.ts";
import { createIgnoreStore, type IgnoreStore } from "./ignoreStore.ts";
import { createMarkerFinders, type MarkerFinders } from "./markerFinders.ts";
import { phraseFoldersFor } from "./phraseFolders.ts";
import { createSettingsStore, type SettingsStore } from "./settingsStore.ts";
import { liesIn } from "./uris.ts";
import type { Voice } from "./voice.ts";
import { createWordingStore, type WordingStore } from "./wordingStore.ts";

/** All that is kept. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly folders: Folders;
  readonly factFiles: FactFiles;
  readonly ignores: IgnoreStore;
  readonly wordings: WordingStore;
  readonly finders: MarkerFinders;
  readonly bank: BankStore;
}

/** The stores for a client. Nothing is read before the first question. */
export function createStores(
  connection: Connection,
  client: Client,
  { files, ownFiles, bank, phrases, createMarkerFinder }: Adapters,
  { ask, tell, logFault }: Voice,
): Stores {
  const { trusted, watchesFiles } = client;
  const complaints = createComplaints(connection, client.opensDocuments);
  const complain = (message: string, file: string): void => ask(complaints(message, file));
  const settings = createSettingsStore(connection, {
    asks: client.answersConfiguration,
    section: client.settings,
    tell,
    logFault,
  });
  const folders = createFolders(client.folders);
  const own = {
    own: trusted ? ownFiles : UNTRUSTED_FILES,
    complain,
    watches: (folder: string) => watchesFiles && folders.all().some((open) => liesIn(folder, open)),
  };
  return {
    settings,
    folders,
    factFiles: createFactFiles({
      read: files.read,
      folderOf: (uri) => (trusted ? folders.of(uri) : undefined),
      tell: complain,
    }),
    ignores: createIgnoreStore({ ...own, homeOf: folders.of }),
    wordings: createWordingStore(own),
    finders: createMarkerFinders(createMarkerFinder, tell),
    bank: createBankStore({
      source: bank,
      phrases,
      foldersFor: (uri) => (trusted ? phraseFoldersFor(uri, folders.all()) : []),
      ownFolder: async (uri) => (await settings.of(uri)).phrases.folder || client.phrasesFolder,
      warn: complain,
      log: logFault,
    }),
  };
}

/** The files of folders that the writer does not trust: none is read, none is written. */
const UNTRUSTED_FILES: OwnFiles = {
  read: async () => undefined,
  write: () => Promise.reject(new Error("这个文件夹还没有受信任，没有写入。请先信任它，再试一次。")),
};
