// What the server tells the client that it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { TOKEN_TYPES } from "../features/semanticTokens.ts";
import type { Client } from "./client.ts";

/** The capabilities for a client; diagnostics are offered for asking only where the client asks. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: "公文" },
    foldingRangeProvider: true,
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
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
