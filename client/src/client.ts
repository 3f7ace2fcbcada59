// The language server as the client sees it: started on demand, watched, asked, started again.
import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from "vscode-languageclient/node";
import {
  type AskedCompletion,
  BANK_REQUEST,
  type BankParams,
  type BankResult,
  CLEANED_REQUEST,
  type CleanedParams,
  type CleanedResult,
  COMPARE_METRICS_REQUEST,
  CONTINUATION_REQUEST,
  type CompareMetricsParams,
  type CompareMetricsResult,
  type ContinuationParams,
  type ContinuationResult,
  EXPORT_METRICS_REQUEST,
  EXTEND_FACTS_REQUEST,
  type ExportMetricsParams,
  type ExportMetricsResult,
  type ExtendFactsParams,
  type ExtendFactsResult,
  FILL_PLACEHOLDER_COMMAND,
  FINAL_CHECK_REQUEST,
  type FinalCheckParams,
  type FinalCheckResult,
  IGNORE_TEXT_COMMAND,
  IGNORED_REQUEST,
  type IgnoredItem,
  type IgnoredParams,
  INSERT_SECTION_COMMAND,
  type InitializationOptions,
  METRICS_REQUEST,
  type MetricsParams,
  type MetricsResult,
  NEXT_NUMBER_REQUEST,
  type NextNumberParams,
  type NextNumberResult,
  OUTLINE_REQUEST,
  type OutlineParams,
  type OutlineResult,
  PHRASE_OF_REQUEST,
  PHRASE_TAKEN_COMMAND,
  PHRASE_USES_NOTIFICATION,
  type PhraseOfParams,
  type PhraseOfResult,
  type PhraseUsesParams,
  PLACEHOLDERS_REQUEST,
  type PlaceholdersParams,
  type PlaceholdersResult,
  type ProtocolPosition,
  SHOW_METRICS_COMMAND,
  STATUS_NOTIFICATION,
  STRUCTURE_EDIT_REQUEST,
  type StatusParams,
  type StructureEditParams,
  type StructureEditResult,
  type TableFormat,
  UNIGNORE_REQUEST,
  type UnignoreParams,
} from "../../server/src/protocol.ts";
import { DRAFTS } from "./drafts.ts";
import { inFolder, type Shown } from "./folderProgress.ts";
import { instead } from "./highlighting.ts";
import { complete } from "./phrases/completing.ts";
import type { Health } from "./statusLine.ts";
import { within } from "./within.ts";
import { t } from "./words.ts";

const SERVER_MODULE = "dist/server/main.js";
const CRASHES_BORNE = 3;
const CRASH_MEMORY_MS = 180_000;
/** So long may an answer take that is waited for at the keyboard, and one that may mean much work. */
const QUICK_LIMIT_MS = 2000;
const WORK_LIMIT_MS = 20_000;

/** What the server is told of the writer's phrases. */
export interface OwnPhrases {
  /** The uri of the folder where the extension keeps them. */
  readonly folder: vscode.Uri;
  uses(): Record<string, number>;
}

/** Holds the connection to the server. Disposing it ends the server. */
export class Server implements vscode.Disposable {
  readonly #module: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #phrases: OwnPhrases;
  readonly #statuses = new Map<string, StatusParams>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #closing: vscode.Disposable;
  #client: LanguageClient | undefined;
  #health: Health = "idle";
  #crashes: readonly number[] = [];

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel, phrases: OwnPhrases) {
    this.#module = vscode.Uri.joinPath(extension, SERVER_MODULE).fsPath;
    this.#log = log;
    this.#phrases = phrases;
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (this.#statuses.delete(uri.toString())) this.#changed.fire();
    });
  }

  /** Fires when the server's health or its word on a document changes. */
  readonly onDidChange = this.#changed.event;

  get health(): Health {
    return this.#health;
  }

  /** What the server thinks of the document; undefined until it has said so. */
  statusOf(uri: vscode.Uri): StatusParams | undefined {
    return this.#statuses.get(uri.toString());
  }

  /** Starts the server unless that has been done; what comes of it shows in {@link health}. */
  start(): void {
    if (this.#client) return;
    const client = new LanguageClient(
      "gongwen",
      t("公文"),
      { module: this.#module, transport: TransportKind.ipc },
      this.#options(),
    );
    this.#client = client;
    client.onDidChangeState(({ newState }) => this.#client === client && this.#follow(newState));
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      this.#statuses.set(status.uri, status);
      this.#changed.fire();
    });
    this.#become("starting");
    client.start().catch((error) => this.#log.error(error));
  }

  /** Ends the server and starts a new one, also after it was given up. */
  async restart(): Promise<void> {
    await this.stop();
    this.#crashes = [];
    this.start();
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#statuses.clear();
    this.#become("idle");
    await client?.dispose().catch((error) => this.#log.debug(error));
  }

  /** The number that fits at a place, or null where the server cannot say it, or not soon. */
  nextNumber(uri: vscode.Uri, position: ProtocolPosition, count: number): Promise<NextNumberResult | null> {
    const params: NextNumberParams = { textDocument: { uri: uri.toString() }, position, count };
    return this.#ask(NEXT_NUMBER_REQUEST, params, QUICK_LIMIT_MS);
  }

  /** What a new line goes on with, or null where that is nothing or the server cannot say it soon. */
  continuation(uri: vscode.Uri, position: ProtocolPosition): Promise<ContinuationResult | null> {
    const params: ContinuationParams = { textDocument: { uri: uri.toString() }, position };
    return this.#ask(CONTINUATION_REQUEST, params, QUICK_LIMIT_MS);
  }

  /** The outline of a draft, or null where the server has none or cannot be asked. */
  outline(uri: vscode.Uri): Promise<OutlineResult | null> {
    const params: OutlineParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(OUTLINE_REQUEST, params, WORK_LIMIT_MS);
  }

  /** What of a draft is still to be filled in or taken out, or null where the server cannot say it. */
  placeholders(uri: vscode.Uri): Promise<PlaceholdersResult | null> {
    const params: PlaceholdersParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(PLACEHOLDERS_REQUEST, params, WORK_LIMIT_MS);
  }

  /** What a draft is like without what came with a pasted text, or null where the server cannot say it. */
  cleaned(uri: vscode.Uri): Promise<CleanedResult | null> {
    const params: CleanedParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(CLEANED_REQUEST, params, WORK_LIMIT_MS);
  }

  /** A fact file's text with the draft's masks, or null where the server cannot be asked. */
  extendFacts(draft: vscode.Uri, text: string): Promise<ExtendFactsResult | null> {
    const params: ExtendFactsParams = { textDocument: { uri: draft.toString() }, text };
    return this.#ask(EXTEND_FACTS_REQUEST, params, WORK_LIMIT_MS);
  }

  /** All that the bank holds, or null where the server cannot be asked. */
  bank(params: BankParams): Promise<BankResult | null> {
    return this.#ask(BANK_REQUEST, params, WORK_LIMIT_MS);
  }

  /** A text of a draft as a phrase in snippet syntax, or null where the server cannot be asked. */
  async phraseOf(text: string): Promise<string | null> {
    const params: PhraseOfParams = { text };
    const answer = await this.#ask<PhraseOfParams, PhraseOfResult>(PHRASE_OF_REQUEST, params, QUICK_LIMIT_MS);
    return answer?.snippet || null;
  }

  /** The answer to a question about a whole folder; null where the server cannot be asked, or the writer has cancelled. */
  inFolder<R>(request: string, folder: vscode.Uri, shown: Shown): Promise<R | null> {
    return inFolder(this.#client, folder, shown, (...asked) => this.#ask(request, ...asked, shown.token));
  }

  /** Whether there is anything to suggest for what has been typed. */
  async hasSuggestions({ uri }: vscode.TextDocument, position: ProtocolPosition): Promise<boolean> {
    const params: CompletionParams & AskedCompletion = {
      textDocument: { uri: uri.toString() },
      position: { line: position.line, character: position.character },
      gongwenAsked: false,
    };
    const request = CompletionRequest.method;
    const answer: CompletionList | null = await this.#ask(request, params, QUICK_LIMIT_MS);
    return Boolean(answer?.items.length);
  }

  /** Tells the server what the writer uses, so that it offers that first. */
  tellUses(): void {
    const params: PhraseUsesParams = { uses: this.#phrases.uses() };
    void this.#client
      ?.sendNotification(PHRASE_USES_NOTIFICATION, params)
      .catch((error) => this.#log.debug(error));
  }

  /** How to change a draft's structure, or null where the server cannot be asked. */
  structureEdit(params: StructureEditParams): Promise<StructureEditResult | null> {
    return this.#ask(STRUCTURE_EDIT_REQUEST, params, WORK_LIMIT_MS);
  }

  /** The figures of a draft, or null where the server cannot be asked. */
  metrics(uri: vscode.Uri): Promise<MetricsResult | null> {
    const params: MetricsParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(METRICS_REQUEST, params, WORK_LIMIT_MS);
  }

  /** A draft's figures beside those of an older report, or null where the server cannot be asked. */
  compareMetrics(
    uri: vscode.Uri,
    { languageId, text }: CompareMetricsParams["older"],
  ): Promise<CompareMetricsResult | null> {
    const params: CompareMetricsParams = {
      textDocument: { uri: uri.toString() },
      older: { languageId, text },
    };
    return this.#ask(COMPARE_METRICS_REQUEST, params, WORK_LIMIT_MS);
  }

  /** A file with a draft's figures, or with the comparison; null where the server cannot be asked. */
  exportMetrics(
    uri: vscode.Uri,
    format: TableFormat,
    older: CompareMetricsParams["older"] | undefined,
  ): Promise<ExportMetricsResult | null> {
    const params: ExportMetricsParams = { textDocument: { uri: uri.toString() }, format };
    if (older) params.older = { languageId: older.languageId, text: older.text };
    return this.#ask(EXPORT_METRICS_REQUEST, params, WORK_LIMIT_MS);
  }

  /** What stands between a draft and its issue, or null where the server cannot be asked. */
  finalCheck(uri: vscode.Uri): Promise<FinalCheckResult | null> {
    const params: FinalCheckParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(FINAL_CHECK_REQUEST, params, WORK_LIMIT_MS);
  }

  /** What is left alone in a draft, or null where the server cannot be asked. */
  ignored(uri: vscode.Uri): Promise<IgnoredItem[] | null> {
    const params: IgnoredParams = { textDocument: { uri: uri.toString() } };
    return this.#ask(IGNORED_REQUEST, params, WORK_LIMIT_MS);
  }

  /** Has what was left alone told again; gives what went wrong, or null. */
  unignore(uri: vscode.Uri, entries: IgnoredItem["entry"][]): Promise<string | null> {
    const params: UnignoreParams = { textDocument: { uri: uri.toString() }, entries };
    return this.#ask(UNIGNORE_REQUEST, params, WORK_LIMIT_MS);
  }

  dispose(): void {
    this.#closing.dispose();
    void this.stop();
    this.#changed.dispose();
  }

  /** The answer, or null where there is no server, it takes longer than `limit` ms or cannot answer. */
  async #ask<P, R>(
    request: string,
    params: P,
    limit: number,
    token: vscode.CancellationToken = new vscode.CancellationTokenSource().token,
  ): Promise<R | null> {
    if (!this.#client || this.#health === "failed") return null;
    const asked = this.#client.sendRequest<R | null>(request, params, token);
    return within(limit, asked).catch((error) => {
      this.#log.warn(error);
      return null;
    });
  }

  #options(): LanguageClientOptions {
    const ours: InitializationOptions = {
      commands: [
        FILL_PLACEHOLDER_COMMAND,
        IGNORE_TEXT_COMMAND,
        INSERT_SECTION_COMMAND,
        PHRASE_TAKEN_COMMAND,
        SHOW_METRICS_COMMAND,
      ],
      phrasesFolder: this.#phrases.folder.toString(),
      outlinesMarkdown: true,
      continuesNumbers: true,
      untrusted: !vscode.workspace.isTrusted,
    };
    return {
      documentSelector: DRAFTS,
      initializationOptions: ours,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        provideCompletionItem: (document, position, context, token) =>
          complete(this.#client, document, position, context, token),
        provideWorkspaceSymbols: async (query, token, next) => {
          const found = (await next(query, token)) ?? [];
          // The editor names the file behind each by itself.
          for (const symbol of found) symbol.containerName = "";
          return found;
        },
        provideDocumentHighlights: async (document, position, token, next) => {
          const found = await next(document, position, token);
          if (found?.length || this.statusOf(document.uri)?.state !== "on") return found;
          return instead(document, position);
        },
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#crashed(),
      },
    };
  }

  #follow(state: State): void {
    if (state === State.Running) {
      this.tellUses();
      this.#become("running");
    } else if (state === State.StartFailed) this.#giveUp();
    else if (state === State.Starting) this.#become("starting");
  }

  /** Called when the server ended unasked: it is started again, unless it keeps crashing. */
  #crashed(): CloseHandlerResult {
    this.#statuses.clear();
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((then) => now - then < CRASH_MEMORY_MS), now];
    if (this.#crashes.length <= CRASHES_BORNE) {
      return { action: CloseAction.Restart, handled: true, message: t("语言服务意外退出，正在重新启动。") };
    }
    this.#giveUp();
    return {
      action: CloseAction.DoNotRestart,
      handled: true,
      message: t("语言服务反复退出，不再自动启动。"),
    };
  }

  #giveUp(): void {
    if (this.#health === "failed") return;
    this.#become("failed");
    const restart = t("重新启动");
    const showLog = t("查看日志");
    const message = t("公文的语言服务停止了工作，大纲、待填提示和数字悬停暂不可用；插入章节仍可用。");
    void vscode.window.showErrorMessage(message, restart, showLog).then((answer) => {
      if (answer === restart) void this.restart();
      if (answer === showLog) this.#log.show();
    });
  }

  #become(health: Health): void {
    this.#health = health;
    this.#changed.fire();
  }
}
