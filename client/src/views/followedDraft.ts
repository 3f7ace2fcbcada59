// What a view of ours shows of the draft that the writer is at, asked of the server anew whenever that may have changed.
import * as vscode from "vscode";
import type { DocumentParams, Method } from "../../../server/src/protocol.ts";
import type { Server } from "../client.ts";
import { identifierOf } from "../identifier.ts";
import { setContext } from "../setContext.ts";
import { draftToShow } from "./shownDraft.ts";

const TYPING_PAUSE_MS = 250;

/** A view as it is told of the draft. */
export interface Following<R> {
  /** The view's id in the manifest; its context key `<id>.reading` says that the draft is still being read. */
  readonly id: string;
  readonly view: vscode.TreeView<unknown>;
  readonly request: Method<DocumentParams, R | null>;
  /** The version of the draft that the view's rows belong to; undefined where it has none. */
  versionOf(draft: vscode.TextDocument | undefined): number | undefined;
  /** Shows the server's answer on the draft; null where it gives none. */
  show(draft: vscode.TextDocument | undefined, answer: R | null): void;
}

/** Keeps a view up with the draft. */
export class FollowedDraft<R> implements vscode.Disposable {
  readonly #server: Server;
  readonly #following: Following<R>;
  readonly #ours: vscode.Disposable;
  #draft: vscode.TextDocument | undefined;
  #status = "";
  #lastQuestion = 0;
  #refreshing: NodeJS.Timeout | undefined;

  constructor(server: Server, following: Following<R>) {
    this.#server = server;
    this.#following = following;
    this.#ours = vscode.Disposable.from(...this.#listen());
    this.#tellReading(draftToShow(undefined) !== undefined);
  }

  /** The draft that the view shows. */
  get draft(): vscode.TextDocument | undefined {
    return this.#draft;
  }

  /** The draft, once the view's rows are those of its present text; undefined where they are not to be had. */
  async upToDate(): Promise<vscode.TextDocument | undefined> {
    const draft = this.#draft;
    if (!draft) return undefined;
    const isShown = () => this.#following.versionOf(draft) === draft.version;
    if (!isShown()) await this.refresh();
    return isShown() ? draft : undefined;
  }

  /** Asks the server about the draft at hand and shows the answer, where the view can be seen. */
  async refresh(): Promise<void> {
    clearTimeout(this.#refreshing);
    if (!this.#following.view.visible) return;
    const draft = draftToShow(this.#draft);
    this.#draft = draft;
    this.#status = this.#statusNow();
    this.#tellReading(draft !== undefined && this.#following.versionOf(draft) === undefined);
    this.#lastQuestion += 1;
    const question = this.#lastQuestion;
    const answer = draft ? await this.#ask(draft) : null;
    if (question !== this.#lastQuestion) return;
    this.#following.show(draft, answer);
    this.#tellReading(draft !== undefined && this.#status === "");
  }

  dispose(): void {
    clearTimeout(this.#refreshing);
    this.#ours.dispose();
  }

  #ask({ uri }: vscode.TextDocument): Promise<R | null> {
    return this.#server.ask(this.#following.request, { textDocument: identifierOf(uri) });
  }

  #listen(): vscode.Disposable[] {
    const { window, workspace } = vscode;
    return [
      this.#following.view.onDidChangeVisibility(() => this.#refreshSoon(0)),
      window.onDidChangeActiveTextEditor(() => this.#refreshSoon(0)),
      window.onDidChangeVisibleTextEditors(() => this.#refreshSoon(0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Saving, too, is told as a change, of nothing.
        if (document === this.#draft && contentChanges.length > 0) this.#refreshSoon(TYPING_PAUSE_MS);
      }),
      this.#server.onDidChange(() => {
        if (this.#statusNow() !== this.#status) this.#refreshSoon(0);
      }),
    ];
  }

  /** What the server last said of the draft: a new word means that settings, too, may have changed. */
  #statusNow(): string {
    return JSON.stringify(this.#draft && this.#server.statusOf(this.#draft.uri)) ?? "";
  }

  #refreshSoon(pause: number): void {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void this.refresh(), pause);
  }

  /** Keeps the view from calling a draft empty, or done, while it is still being read. */
  #tellReading(reading: boolean): void {
    setContext(`${this.#following.id}.reading`, reading);
  }
}
