// What the server tells the client that it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { FIX_ALL_KIND, NUMBER_TRIGGERS, STRUCTURE_KINDS, TOKEN_TYPES } from "../features/offers.ts";
import { IGNORE_COMMAND, PHRASE_TAKEN_COMMAND } from "../protocol.ts";
import type { Client } from "./client.ts";
import { triggerCharacters } from "./triggerCharacters.ts";

/** The name of our symbols where several servers give some. */
export const OUTLINE_LABEL = "公文";

/** The capabilities for a client; diagnostics only where it asks for them, and nothing that is registered later. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(!client.registersOutlines && {
      documentSymbolProvider: { label: OUTLINE_LABEL },
      foldingRangeProvider: true,
    }),
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: [
        ...NUMBER_TRIGGERS,
        // Other editors ask at every word by themselves.
        ...(client.commands.includes(PHRASE_TAKEN_COMMAND) ? triggerCharacters() : []),
      ],
      completionItem: { labelDetailsSupport: true },
    },
    selectionRangeProvider: true,
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    ...(client.tellsFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    executeCommandProvider: { commands: [IGNORE_COMMAND] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, ...Object.values(STRUCTURE_KINDS)],
    },
    ...(!client.continuesNumbers && {
      documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
    }),
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: "gongwen",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}
