// The server on a connection: puts its parts together and ends them. Knows no transport.
import { type Connection, MessageType } from "vscode-languageserver";
import { ignoredItems } from "../features/ignoredItems.ts";
import { PHRASE_USES_NOTIFICATION, type PhraseUsesParams, type UnignoreParams } from "../protocol.ts";
import type { Adapters } from "./adapters.ts";
import type { Client } from "./client.ts";
import { createDocuments } from "./documents.ts";
import { messageOf } from "./faults.ts";
import { TITLE } from "./folderRequests.ts";
import { followDocuments, followWorkspace } from "./following.ts";
import type { IgnoreStore } from "./ignoreStore.ts";
import { createPassedOver } from "./passedOver.ts";
import { createReader } from "./reading.ts";
import { registerRequests } from "./requests.ts";
import { createStores } from "./stores.ts";
import { createSentTokens } from "./tokens.ts";
import { createTold, type Told } from "./told.ts";
import { createVoice, type Voice } from "./voice.ts";
import { showWork } from "./workDone.ts";
import { createWorkspaceSymbols } from "./workspaceSymbols.ts";

/** Serves an initialized client on the connection until it is shut down. */
export function startServer(connection: Connection, client: Client, adapters: Adapters): void {
  const voice = createVoice(connection);
  const documents = createDocuments();
  const stores = createStores(connection, client, adapters, voice);
  const read = createReader({ ...stores, documents, client });
  const symbols = createWorkspaceSymbols({
    folderWork: adapters.folderWork,
    passOver: createPassedOver(voice.log),
    show: () => showWork(connection, TITLE),
    folders: stores.folders.all,
    open: () => documents.keys(),
    read,
    enableOf: async (folder) => (await stores.settings.of(folder)).enable,
    options: client,
    watched: client.watchesFiles,
    log: voice.logFault,
  });
  const told = createTold({ connection, client, voice, documents, read, rulePages: adapters.rulePages });
  const tokens = createSentTokens();
  let isShutDown = false;
  let segmenter: ReturnType<Adapters["createSegmenter"]> | undefined;
  let uses: ReadonlyMap<string, number> = new Map();

  followWorkspace({ connection, client, voice, stores, symbols, told });
  followDocuments({ documents, stores, read, voice, told, isShutDown: () => isShutDown });
  documents.onDidClose(({ document }) => tokens.forget(document.uri));
  connection.onNotification(PHRASE_USES_NOTIFICATION, (params: PhraseUsesParams) => {
    uses = new Map(Object.entries(params.uses));
  });
  connection.onShutdown(async () => {
    isShutDown = true;
    told.dispose();
    symbols.index.dispose();
    adapters.folderWork.end();
    await segmenter?.dispose();
  });
  registerRequests(connection, {
    ...ignoring(stores.ignores, voice, told),
    isShutDown: () => isShutDown,
    log: voice.logFault,
    read,
    segmenter: () => {
      segmenter ??= adapters.createSegmenter({ log: voice.log });
      return segmenter;
    },
    tokens,
    symbols,
    flatSymbols: client.flatSymbols,
    rulePages: adapters.rulePages,
    folderWork: adapters.folderWork,
    drafts: () => documents.all(),
    passOver: createPassedOver(voice.tell),
    bank: stores.bank,
    uses: () => uses,
    workbook: adapters.workbook,
    word: adapters.word,
  });
  documents.listen(connection);
}

/** What requests about the list of what is left alone come to; whatever comes of a change, the findings are told anew. */
function ignoring(ignores: IgnoreStore, { tell }: Voice, { findingsStale }: Told) {
  const faultIn = async (change: (ignoring: typeof import("./ignoring.ts")) => Promise<void>) => {
    try {
      await change(await import("./ignoring.ts"));
      return null;
    } catch (error) {
      return messageOf(error);
    } finally {
      findingsStale();
    }
  };
  return {
    async ignore(argument: unknown): Promise<void> {
      let said = "";
      const fault = await faultIn(async ({ runIgnoreCommand }) => {
        said = await runIgnoreCommand(argument, ignores);
      });
      if (fault !== null) tell(fault, MessageType.Error);
      else if (said !== "") tell(said, MessageType.Info);
    },
    ignored: async (uri: string) => ignoredItems(await ignores.of(uri)),
    unignore: (params: UnignoreParams) => faultIn(({ runUnignore }) => runUnignore(params, ignores)),
  };
}
