// The language server as the client sees it: started on demand, watched, asked, started again.
import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  CompletionRequest,
  type LanguageClientOptions,
  State,
} from "vscode-languageclient";
import {
  CONTINUATION_REQUEST,
  type Method,
  NEXT_NUMBER_REQUEST,
  PHRASE_OF_REQUEST,
  PHRASE_USES_NOTIFICATION,
  type PhraseUsesParams,
  STATUS_NOTIFICATION,
  type StatusParams,
} from "../../server/src/protocol.ts";
import { clientOptions } from "./clientOptions.ts";
import { type FolderParams, inFolder, type Shown } from "./folderProgress.ts";
import type { Health } from "./statusLine.ts";
import { within } from "./within.ts";
import { t } from "./words.ts";

const CRASHES_BORNE = 3;
const CRASH_MEMORY_MS = 180_000;
/** How long an answer may take: one that the writer waits for while typing, and one that may mean much work. */
const QUICK_LIMIT_MS = 2000;
const WORK_LIMIT_MS = 20_000;
const AT_THE_KEYBOARD: ReadonlySet<string> = new Set([
  NEXT_NUMBER_REQUEST,
  CONTINUATION_REQUEST,
  PHRASE_OF_REQUEST,
  CompletionRequest.method,
]);

/** What the server is told of the writer's phrases. */
export interface OwnPhrases {
  /** The uri of the folder where the extension keeps them. */
  readonly folder: vscode.Uri;
  uses(): Record<string, number>;
}

/** A client of a server, neither of them started yet. */
type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

/** Holds the connection to the server. Disposing it ends the server. */
export class Server implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #log: vscode.LogOutputChannel;
  readonly #phrases: OwnPhrases;
  readonly #statuses = new Map<string, StatusParams>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #closing: vscode.Disposable;
  #client: BaseLanguageClient | undefined;
  #health: Health = "idle";
  #crashes: readonly number[] = [];

  constructor(connect: Connect, log: vscode.LogOutputChannel, phrases: OwnPhrases) {
    this.#connect = connect;
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

  /** True where the server has said that the document gets findings, outline and hovers. */
  isOn(uri: vscode.Uri): boolean {
    return this.statusOf(uri)?.state === "on";
  }

  /** Starts the server unless that has been done; what comes of it shows in {@link health}. */
  start(): void {
    if (this.#client) return;
    const client = this.#connect(
      clientOptions({
        log: this.#log,
        phrasesFolder: this.#phrases.folder,
        client: () => this.#client,
        isOn: (uri) => this.isOn(uri),
        closed: () => this.#crashed(),
      }),
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

  /** The answer to a request; null where the server cannot be asked, cannot answer, or not soon enough. */
  ask<P, R>(request: Method<P, R>, params: P): Promise<R | null> {
    return this.#ask(request, params, AT_THE_KEYBOARD.has(request) ? QUICK_LIMIT_MS : WORK_LIMIT_MS);
  }

  /** The answer to a request about a whole folder; null also where the writer has cancelled. */
  inFolder<R>(request: Method<FolderParams, R>, folder: vscode.Uri, shown: Shown): Promise<R | null> {
    return inFolder(this.#client, folder, shown, (params, limit) =>
      this.#ask(request, params, limit, shown.token),
    );
  }

  /** Tells the server what the writer uses, so that it offers that first. */
  tellUses(): void {
    const params: PhraseUsesParams = { uses: this.#phrases.uses() };
    void this.#client
      ?.sendNotification(PHRASE_USES_NOTIFICATION, params)
      .catch((error) => this.#log.debug(error));
  }

  dispose(): void {
    this.#closing.dispose();
    void this.stop();
    this.#changed.dispose();
  }

  async #ask<P, R>(
    request: Method<P, R>,
    params: P,
    limit: number,
    token?: vscode.CancellationToken,
  ): Promise<R | null> {
    if (!this.#client || this.#health === "failed") return null;
    // A token that is left out must be left out: the protocol's library takes undefined for one more parameter.
    const asked = this.#client.sendRequest<R>(request, params, ...(token ? [token] : []));
    return within(limit, asked).catch((error) => {
      this.#log.warn(error);
      return null;
    });
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
