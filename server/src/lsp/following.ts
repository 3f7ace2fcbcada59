// What follows when the writer's documents, settings, folders and files change.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Documents } from "./documents.ts";
import type { Reader } from "./reading.ts";
import type { Stores } from "./stores.ts";
import type { Told } from "./told.ts";
import type { Voice } from "./voice.ts";
import { touchedBy, WATCHERS } from "./watched.ts";
import type { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** What changes around the documents touch. */
export interface Workspace {
  readonly connection: Connection;
  readonly client: Client;
  readonly voice: Voice;
  readonly stores: Stores;
  readonly symbols: WorkspaceSymbols;
  readonly told: Told;
}

/** Has the client tell of changed settings, folders and files, and follows them. */
export function followWorkspace(workspace: Workspace): void {
  const { connection, client, voice, told } = workspace;
  connection.onInitialized(() => {
    told.started();
    if (client.registersConfiguration) {
      voice.ask(connection.client.register(DidChangeConfigurationNotification.type, { section: "gongwen" }));
    }
    if (client.watchesFiles) {
      voice.ask(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
    }
    if (client.tellsFolders) followFolders(workspace);
  });
  followSettings(workspace);
  followFiles(workspace);
}

function followFolders({ connection, stores, symbols, told }: Workspace): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    stores.folders.change(added.map(uriOf), removed.map(uriOf));
    symbols.index.stale();
    stores.factFiles.stale();
    stores.bank.stale();
    stores.wordings.forget();
    stores.ignores.forget();
    told.findingsStale();
  });
}

function followSettings({ connection, client, voice, stores, symbols, told }: Workspace): void {
  connection.onDidChangeConfiguration(({ settings }) => {
    stores.settings.change((settings as { gongwen?: unknown } | null)?.gongwen);
    symbols.index.forget();
    told.findingsStale();
    if (client.refreshesTokens) voice.ask(connection.sendRequest(SemanticTokensRefreshRequest.type));
    if (client.refreshesInlayHints) voice.ask(connection.sendRequest(InlayHintRefreshRequest.type));
  });
}

function followFiles({ connection, stores, symbols, told }: Workspace): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const touched = touchedBy(changes);
    if (touched.facts) {
      stores.factFiles.stale();
      told.viewsStale();
    }
    if (touched.wordings) stores.wordings.forget();
    if (touched.ignores || touched.wordings) {
      stores.ignores.forget();
      told.findingsStale();
    }
    if (touched.phrases) stores.bank.stale();
    if (touched.drafts) symbols.index.stale();
  });
}

/** How long after a draft was opened its phrases are read: by then it has been shown. */
const PHRASES_AFTER_MS = 800;

/** What changes of the documents touch. */
export interface Drafts {
  readonly documents: Documents;
  readonly stores: Stores;
  readonly read: Reader;
  readonly voice: Voice;
  readonly told: Told;
  isShutDown(): boolean;
}

/** Follows the documents' opening, changing and closing. */
export function followDocuments({ documents, stores, read, voice, told, isShutDown }: Drafts): void {
  /** Has the phrases at hand before the writer types what they could go on with. */
  const readyPhrases = async (uri: string): Promise<void> => {
    const reading = isShutDown() ? undefined : await read(uri);
    if (reading?.standing.on && reading.settings.completion !== "off") await stores.bank.soon(uri);
  };
  documents.onDidOpen(({ document }) => {
    told.opened(document.uri);
    setTimeout(() => voice.ask(readyPhrases(document.uri)), PHRASES_AFTER_MS);
  });
  documents.onDidChangeContent(({ document }) => told.changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    stores.settings.forget(uri);
    told.closed(uri);
  });
}

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
