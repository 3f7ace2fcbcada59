// The server on a connection: life cycle, documents and what follows from their changes. Knows no transport.
import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import type { Files, Segmenter } from "../core/ports.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type Client, clientOf } from "./client.ts";
import { createPusher } from "./diagnostics.ts";
import { createDocuments } from "./documents.ts";
import { described, type Phase } from "./guard.ts";
import type { WorkbookWriter } from "./metrics.ts";
import { createOutlines } from "./outlines.ts";
import { readingOf } from "./reading.ts";
import { registerRequests } from "./requests.ts";
import { createSettingsStore, type SettingsStore } from "./settingsStore.ts";
import { createStatus } from "./status.ts";
import { createSentTokens } from "./tokens.ts";
import { createWorkspaceSymbols, type WorkspaceSymbols } from "./workspaceSymbols.ts";

/** What a door gives the server. */
export interface Adapters {
  /** The project's version, told to the client. */
  readonly version: string;
  /** The address of the folder that holds a page per rule, without a slash at its end. */
  readonly rulePages: string;
  readonly files: Files;
  readonly workbook: WorkbookWriter;
  /** Makes the segmenter; called when a hover first needs words. */
  createSegmenter(options: { log: (message: string) => void }): Segmenter & { dispose(): Promise<void> };
}

/** Serves the connection until it is shut down. */
export function startServer(connection: Connection, adapters: Adapters): void {
  const documents = createDocuments();
  const tokens = createSentTokens();
  let phase: Phase = "starting";
  let client: Client | undefined;
  let store: SettingsStore | undefined;
  let segmenter: ReturnType<Adapters["createSegmenter"]> | undefined;
  let symbols: WorkspaceSymbols | undefined;

  const log = (message: string): void => connection.console.log(message);
  const ask = (request: Promise<unknown>): void => void request.catch((error) => log(described(error)));
  const read = async (uri: string) =>
    client && store ? readingOf(documents, store, uri, client) : undefined;
  const pusher = createPusher(connection, read, adapters.rulePages);
  const status = createStatus(connection, read);
  const registerOutlines = createOutlines(connection);

  connection.onInitialize((params) => {
    client = clientOf(params);
    store = createSettingsStore(connection, client.answersConfiguration, client.settings);
    symbols = createWorkspaceSymbols({
      files: adapters.files,
      open: () => documents.keys(),
      read,
      enableOf: async (folder) => (await store?.of(folder))?.enable ?? "off",
      options: client,
      watched: client.watchesFiles,
      log: (message) => connection.console.error(message),
    });
    symbols.index.open(client.folders);
    phase = "running";
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: "gongwen", version: adapters.version },
    };
  });
  connection.onInitialized(() => {
    if (client?.registersOutlines) ask(registerOutlines());
    if (client?.registersConfiguration) {
      ask(connection.client.register(DidChangeConfigurationNotification.type, { section: "gongwen" }));
    }
    if (client?.watchesFiles) {
      ask(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
    }
    if (client?.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        symbols?.index.change(added.map(uriOf), removed.map(uriOf));
      });
    }
  });
  connection.onDidChangeWatchedFiles(() => symbols?.index.stale());
  connection.onShutdown(async () => {
    phase = "shut down";
    pusher.dispose();
    status.dispose();
    symbols?.index.dispose();
    await segmenter?.dispose();
  });

  documents.onDidOpen(({ document }) => status.now(document.uri));
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    store?.forget(uri);
    tokens.forget(uri);
    status.close(uri);
    if (!client?.pullsDiagnostics) pusher.close(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    store?.change((settings as { gongwen?: unknown } | null)?.gongwen);
    symbols?.index.forget();
    for (const uri of documents.keys()) changed(uri);
    if (client?.registersOutlines) ask(registerOutlines());
    if (client?.refreshesDiagnostics) ask(connection.sendRequest(DiagnosticRefreshRequest.type));
    if (client?.refreshesTokens) ask(connection.sendRequest(SemanticTokensRefreshRequest.type));
  });

  function changed(uri: string): void {
    status.schedule(uri);
    if (!client?.pullsDiagnostics) pusher.schedule(uri);
  }

  registerRequests(connection, {
    phase: () => phase,
    log: (message) => connection.console.error(message),
    read,
    segmenter: () => {
      segmenter ??= adapters.createSegmenter({ log });
      return segmenter;
    },
    tokens,
    symbols: () => symbols,
    rulePages: adapters.rulePages,
    workbook: adapters.workbook,
  });
  documents.listen(connection);
  connection.listen();
}

/** The files whose changes matter to a search over the folders. */
const WATCHERS = [{ globPattern: "**/*.{txt,md,markdown,gongwen}" }];

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
