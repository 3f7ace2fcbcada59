// What the client of the protocol is told: of which documents it speaks, what of the server's answers it changes.
import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type CloseHandlerResult,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import {
  CLEAN_PASTED_COMMAND,
  FILL_PLACEHOLDER_COMMAND,
  IGNORE_TEXT_COMMAND,
  INSERT_SECTION_COMMAND,
  type InitializationOptions,
  PHRASE_TAKEN_COMMAND,
  SHOW_METRICS_COMMAND,
} from "../../server/src/protocol.ts";
import { DRAFTS } from "./drafts.ts";
import { instead } from "./highlighting.ts";
import { complete } from "./phrases/completing.ts";
import { t } from "./words.ts";

/** The client's name in settings and traces. */
export const ID = "gongwen";

/** The client's name as the writer sees it. */
export function name(): string {
  return t("公文");
}

/** What the options need of the {@link Server} that they are for. */
export interface Owner {
  readonly log: vscode.LogOutputChannel;
  /** The folder where the extension keeps the writer's own phrases. */
  readonly phrasesFolder: vscode.Uri;
  /** The client, once there is one. */
  client(): BaseLanguageClient | undefined;
  isOn(uri: vscode.Uri): boolean;
  /** Called when the server ended unasked. */
  closed(): CloseHandlerResult;
}

/** The options of the client, with {@link InitializationOptions} for the server. */
export function clientOptions({ log, phrasesFolder, client, isOn, closed }: Owner): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: [
      CLEAN_PASTED_COMMAND,
      FILL_PLACEHOLDER_COMMAND,
      IGNORE_TEXT_COMMAND,
      INSERT_SECTION_COMMAND,
      PHRASE_TAKEN_COMMAND,
      SHOW_METRICS_COMMAND,
    ],
    phrasesFolder: phrasesFolder.toString(),
    outlinesMarkdown: true,
    continuesNumbers: true,
    untrusted: !vscode.workspace.isTrusted,
  };
  return {
    documentSelector: DRAFTS,
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      provideCompletionItem: (document, position, context, token) =>
        complete(client(), document, position, context, token),
      provideWorkspaceSymbols: async (query, token, next) => {
        const found = (await next(query, token)) ?? [];
        // The editor names the file behind each by itself.
        for (const symbol of found) symbol.containerName = "";
        return found;
      },
      provideDocumentHighlights: async (document, position, token, next) => {
        const found = await next(document, position, token);
        return found?.length || !isOn(document.uri) ? found : instead(document, position);
      },
    },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed,
    },
  };
}
