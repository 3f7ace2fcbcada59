// The server on a connection: life cycle, documents and what follows from their changes. Knows no transport.
import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  MessageType,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
} from "vscode-languageserver";
import type { BankSource, Files, OwnFiles, PhraseFolders, Segmenter } from "../core/ports.ts";
import type { FolderWork } from "../features/folderWork.ts";
import { ignoredItems } from "../features/ignoredItems.ts";
import { FACT_FILE, PHRASE_USES_NOTIFICATION, type PhraseUsesParams, WORDING_FILE } from "../protocol.ts";
import { createBankStore } from "./bankStore.ts";
import type { Client } from "./client.ts";
import { createComplaints } from "./complaints.ts";
import { createPusher } from "./diagnostics.ts";
import { createDocuments } from "./documents.ts";
import type { WordWriter } from "./exportWord.ts";
import { createFactFiles } from "./factFiles.ts";
import { TITLE } from "./folderRequests.ts";
import { createFolders } from "./folders.ts";
import { described } from "./guard.ts";
import { createIgnoreStore, IGNORE_PATH } from "./ignoreStore.ts";
import { type CreateMarkerFinder, createMarkerFinders } from "./markerFinders.ts";
import type { WorkbookWriter } from "./metrics.ts";
import { createOutlines } from "./outlines.ts";
import { createPassedOver } from "./passedOver.ts";
import { PHRASE_FOLDER, phraseFoldersFor } from "./phraseFolders.ts";
import { readingOf } from "./reading.ts";
import { registerRequests } from "./requests.ts";
import { createSettingsStore } from "./settingsStore.ts";
import { createStatus } from "./status.ts";
import { createSentTokens } from "./tokens.ts";
import { liesIn } from "./uris.ts";
import { createWordingStore } from "./wordingStore.ts";
import { showWork } from "./workDone.ts";
import { createWorkspaceSymbols } from "./workspaceSymbols.ts";

/** What a door gives the server. */
export interface Adapters {
  /** The address of the folder that holds a page per rule, without a slash at its end. */
  readonly rulePages: string;
  readonly files: Files;
  /** Work over folders, in a process of its own. */
  readonly folderWork: FolderWork & { end(): void };
  readonly ownFiles: OwnFiles;
  readonly bank: BankSource;
  readonly phrases: PhraseFolders;
  readonly workbook: WorkbookWriter;
  readonly word: WordWriter;
  readonly createMarkerFinder: CreateMarkerFinder;
  /** Makes the segmenter; called when a hover first needs words. */
  createSegmenter(options: { log: (message: string) => void }): Segmenter & { dispose(): Promise<void> };
}

/** Serves an initialized client on the connection until it is shut down. */
export function startServer(connection: Connection, client: Client, adapters: Adapters): void {
  const { watchesFiles, trusted } = client;
  const documents = createDocuments();
  const tokens = createSentTokens();
  let shutDown = false;
  let segmenter: ReturnType<Adapters["createSegmenter"]> | undefined;
  let revision = 0;
  let uses: ReadonlyMap<string, number> = new Map();

  const log = (message: string): void => connection.console.log(message);
  const ask = (request: Promise<unknown>): void => void request.catch((error) => log(described(error)));
  const tell = (message: string, type: MessageType = MessageType.Warning): void =>
    ask(connection.sendNotification(ShowMessageNotification.type, { type, message }));
  const complaints = createComplaints(connection, client.opensDocuments);
  const complain = (message: string, file: string): void => ask(complaints(message, file));
  const store = createSettingsStore(connection, client.answersConfiguration, client.settings);
  const folders = createFolders(client.folders);
  const factFiles = createFactFiles({
    read: adapters.files.read,
    folderOf: (uri) => (trusted ? folders.of(uri) : undefined),
    tell: complain,
  });
  const own = {
    own: trusted ? adapters.ownFiles : UNTRUSTED_FILES,
    complain,
    watches: (folder: string) => watchesFiles && folders.all().some((all) => liesIn(folder, all)),
  };
  const ignores = createIgnoreStore({ ...own, homeOf: folders.of });
  const wordings = createWordingStore(own);
  const finders = createMarkerFinders(adapters.createMarkerFinder, tell);
  const read = (uri: string) =>
    readingOf(documents, store, factFiles, ignores, wordings, finders, uri, client);
  const symbols = createWorkspaceSymbols({
    folderWork: adapters.folderWork,
    passOver: createPassedOver(log),
    show: () => showWork(connection, TITLE),
    open: () => documents.keys(),
    read,
    enableOf: async (folder) => (await store.of(folder)).enable,
    options: client,
    watched: watchesFiles,
    log: (message) => connection.console.error(message),
  });
  symbols.index.open(client.folders);
  const bank = createBankStore({
    source: adapters.bank,
    phrases: adapters.phrases,
    foldersFor: (uri) => (trusted ? phraseFoldersFor(uri, folders.all()) : []),
    ownFolder: async (uri) => (await store.of(uri)).phrases.folder || client.phrasesFolder,
    warn: complain,
    log: (message) => connection.console.error(message),
  });
  const pusher = createPusher(connection, read, adapters.rulePages);
  const status = createStatus(connection, read, () => revision);
  const registerOutlines = createOutlines(connection);

  connection.onInitialized(() => {
    if (client.registersOutlines) ask(registerOutlines());
    if (client.registersConfiguration) {
      ask(connection.client.register(DidChangeConfigurationNotification.type, { section: "gongwen" }));
    }
    if (client.watchesFiles) {
      ask(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added.map(uriOf), removed.map(uriOf));
        symbols.index.change(added.map(uriOf), removed.map(uriOf));
        factFiles.stale();
        bank.stale();
        wordings.forget();
        forgetIgnores();
      });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Of a folder that is deleted, the files in it are not told.
    const includes = (path: string) =>
      changes.some(({ uri }) => uri.includes(`/${path}`) || uri.endsWith(`/${OWN_FOLDER}`));
    if (includes(FACT_FILE)) {
      factFiles.stale();
      tellAnew();
    }
    if (includes(WORDING_FILE)) wordings.forget();
    if (includes(IGNORE_PATH) || includes(WORDING_FILE)) forgetIgnores();
    if (includes(PHRASE_FOLDER)) bank.stale();
    if (changes.some(({ uri }) => !uri.endsWith(".json"))) symbols.index.stale();
  });
  connection.onNotification(PHRASE_USES_NOTIFICATION, (params: PhraseUsesParams) => {
    uses = new Map(Object.entries(params.uses));
  });
  connection.onShutdown(async () => {
    shutDown = true;
    pusher.dispose();
    status.dispose();
    symbols.index.dispose();
    adapters.folderWork.end();
    await segmenter?.dispose();
  });

  documents.onDidOpen(({ document }) => {
    status.now(document.uri);
    setTimeout(() => ask(readyPhrases(document.uri)), PHRASES_AFTER_MS).unref();
  });
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    store.forget(uri);
    tokens.forget(uri);
    status.close(uri);
    if (!client.pullsDiagnostics) pusher.close(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    store.change((settings as { gongwen?: unknown } | null)?.gongwen);
    symbols.index.forget();
    refresh();
    if (client.refreshesTokens) ask(connection.sendRequest(SemanticTokensRefreshRequest.type));
    if (client.refreshesInlayHints) ask(connection.sendRequest(InlayHintRefreshRequest.type));
  });

  function forgetIgnores(): void {
    ignores.forget();
    refresh();
  }

  /** What is found in the open documents has changed, though their texts have not. */
  function refresh(): void {
    tellAnew();
    if (!client.pullsDiagnostics) for (const uri of documents.keys()) pusher.schedule(uri);
    if (client.registersOutlines) ask(registerOutlines());
    if (client.refreshesDiagnostics) ask(connection.sendRequest(DiagnosticRefreshRequest.type));
    if (client.refreshesCodeLenses) ask(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** The views of the open documents are to be asked for anew. */
  function tellAnew(): void {
    revision += 1;
    for (const uri of documents.keys()) status.schedule(uri);
  }

  /** Has the phrases at hand before the writer types what they could go on with. */
  async function readyPhrases(uri: string): Promise<void> {
    const reading = shutDown ? undefined : await read(uri);
    if (reading?.standing.on && reading.settings.completion !== "off") await bank.soon(uri);
  }

  function changed(uri: string): void {
    status.schedule(uri);
    if (!client.pullsDiagnostics) pusher.schedule(uri);
  }

  registerRequests(connection, {
    isShutDown: () => shutDown,
    log: (message) => connection.console.error(message),
    read,
    segmenter: () => {
      segmenter ??= adapters.createSegmenter({ log });
      return segmenter;
    },
    tokens,
    symbols,
    flatSymbols: client.flatSymbols,
    rulePages: adapters.rulePages,
    async ignore(argument) {
      const { runIgnoreCommand } = await import("./ignoring.ts");
      try {
        await runIgnoreCommand(argument, ignores);
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error), MessageType.Error);
      }
      refresh();
    },
    folderWork: adapters.folderWork,
    drafts: () => documents.all(),
    passOver: createPassedOver(tell),
    bank,
    uses: () => uses,
    workbook: adapters.workbook,
    word: adapters.word,
    ignored: async (uri) => ignoredItems(await ignores.of(uri)),
    async unignore(params) {
      const { runUnignore } = await import("./ignoring.ts");
      try {
        await runUnignore(params, ignores);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      } finally {
        refresh();
      }
    },
  });
  documents.listen(connection);
}

/** So long after a draft was opened its phrases are read: by then it has been shown. */
const PHRASES_AFTER_MS = 800;

/** The folder that our own files lie in, beside the drafts. */
const OWN_FOLDER = ".gongwen";
/** The files whose changes matter: those that a search over the folders looks into, and the folders' own files of ours. */
const WATCHERS = [
  "*.{txt,md,markdown,gongwen}",
  OWN_FOLDER,
  FACT_FILE,
  IGNORE_PATH,
  WORDING_FILE,
  `${PHRASE_FOLDER}/*.{json,md}`,
].map((path) => ({ globPattern: `**/${path}` }));

/** The files of folders that the writer does not trust: none is read, none is written. */
const UNTRUSTED_FILES: OwnFiles = {
  read: async () => undefined,
  write: () => Promise.reject(new Error("这个文件夹还没有受信任，没有写入。请先信任它，再试一次。")),
};

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
