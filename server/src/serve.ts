// What serves the drafts, with what it needs of Node: loaded once a client has come in.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection } from "vscode-languageserver";
import { createFolderProcess } from "./folderProcess.ts";
import type { Adapters } from "./lsp/adapters.ts";
import type { Client } from "./lsp/client.ts";
import { startServer } from "./lsp/server.ts";
import { createBankSource } from "./node/bank.ts";
import { createFiles } from "./node/files.ts";
import { createOwnFiles } from "./node/ownFiles.ts";
import { createPhraseFolders } from "./node/phraseFiles.ts";
import { picturesOf } from "./node/pictures.ts";
import { projectFolder } from "./node/projectFolder.ts";

/** Serves the client on the connection until it is shut down. */
export function serve(connection: Connection, client: Client): void {
  startServer(connection, client, {
    rulePages: pathToFileURL(join(projectFolder(), "server", "rules")).href,
    createSegmenter,
    files: createFiles(),
    folderWork: createFolderProcess(),
    ownFiles: createOwnFiles(),
    bank: createBankSource(join(projectFolder(), "dist")),
    phrases: createPhraseFolders(),
    workbook: async (table) => (await import("./adapters/workbook.ts")).workbookOf(table),
    word: async (blocks, form, draft) =>
      (await import("./adapters/wordDocument.ts")).wordDocumentOf(blocks, form, picturesOf(draft)),
    createMarkerFinder,
  });
}

/** Loads the engine with the first patterns: few writers have any, and it is large. */
async function createMarkerFinder(patterns: readonly string[]) {
  return (await import("./adapters/markerFinder.ts")).createMarkerFinder(patterns);
}

/** Loads the segmenter with the first words asked for: making it would double the time that the server takes to start. */
function createSegmenter(options: {
  log: (message: string) => void;
}): ReturnType<Adapters["createSegmenter"]> {
  const segmenter = import("./node/segmenter.ts").then((module) => module.createSegmenter(options));
  return {
    words: async (texts) => (await segmenter).words(texts),
    dispose: async () => (await segmenter).dispose(),
  };
}
