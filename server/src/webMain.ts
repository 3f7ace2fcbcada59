// The language server's door in a browser: a worker that VS Code for the Web starts, without Node and without a disk.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { DRAFT_LIMITS, OWN_LIMITS } from "./adapters/listFolder.ts";
import { createFolderWork } from "./features/folderWork.ts";
import type { Client } from "./lsp/client.ts";
import { openEntrance } from "./lsp/entrance.ts";
import { createGate } from "./lsp/gate.ts";
import { startServer } from "./lsp/server.ts";
import { createBankSource } from "./web/bank.ts";
import { createFileSystem } from "./web/fileSystem.ts";
import { createFiles } from "./web/files.ts";
import { createOwnFiles } from "./web/ownFiles.ts";
import { createPhraseFolders } from "./web/phraseFolders.ts";
import { picturesOf } from "./web/pictures.ts";
import { createSegmenter } from "./web/segmenter.ts";

/** The project's version; the build writes it here. */
declare const GONGWEN_VERSION: string;
declare const self: DedicatedWorkerGlobalScope;

const gate = createGate();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: gate },
);
connection.onExit(() => self.close());
openEntrance(connection, { gate, version: GONGWEN_VERSION, load: async (client) => serve(client) });

function serve(client: Client): void {
  const files = createFileSystem(connection);
  const { extensionFolder } = client;
  startServer(connection, client, {
    rulePages: `${extensionFolder}/server/rules`,
    createSegmenter,
    files: createFiles(files, OWN_LIMITS),
    // The worker is apart from the editor already; a keystroke waits for one file at most.
    folderWork: { ...createFolderWork(createFiles(files, DRAFT_LIMITS)), end: () => undefined },
    ownFiles: createOwnFiles(files),
    bank: createBankSource(files, `${extensionFolder}/dist`),
    phrases: createPhraseFolders(files, client.phrasesFolder),
    workbook: async (table) => (await import("./adapters/workbook.ts")).workbookOf(table),
    word: async (blocks, form, draft) =>
      (await import("./adapters/wordDocument.ts")).wordDocumentOf(blocks, form, picturesOf(files, draft)),
    createMarkerFinder: async (patterns) =>
      (await import("./adapters/markerFinder.ts")).createMarkerFinder(patterns),
  });
}
