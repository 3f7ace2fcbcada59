// The view 待填项: shows what of the draft at hand is still to be filled in, and keeps up with its changes.
import * as vscode from "vscode";
import { PLACEHOLDERS_REQUEST } from "../../../../server/src/protocol.ts";
import type { Server } from "../../client.ts";
import { identifierOf } from "../../identifier.ts";
import { setContext } from "../../setContext.ts";
import { t } from "../../words.ts";
import { draftToShow } from "../outline/shownDraft.ts";
import { findRow, type HoleRow, holeRows } from "./rows.ts";
import { HoleTree } from "./tree.ts";

const VIEW = "gongwen.placeholders";
const TYPING_PAUSE_MS = 250;

/** A row as the present text has it. */
export interface LocatedRow {
  readonly row: HoleRow;
  readonly document: vscode.TextDocument;
}

/** Holds the view. Disposing it takes the view away. */
export class Placeholders implements vscode.Disposable {
  readonly #server: Server;
  readonly #tree = new HoleTree();
  readonly #view: vscode.TreeView<HoleRow>;
  readonly #ours: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #version: number | undefined;
  #status = "";
  #lastQuestion = 0;
  #refreshing: NodeJS.Timeout | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#ours = vscode.Disposable.from(this.#view, ...this.#listen());
    tellReading(draftToShow(undefined) !== undefined);
  }

  /** The row with an id as it is now; undefined where it is gone or the server does not answer. */
  async locate(id: string): Promise<LocatedRow | undefined> {
    const document = this.#document;
    if (document && this.#version !== document.version) await this.refresh();
    const row = findRow(this.#tree.rows, id);
    return document && row && this.#version === document.version ? { row, document } : undefined;
  }

  /** Asks the server for the placeholders of the draft at hand and shows them, where the view can be seen. */
  async refresh(): Promise<void> {
    clearTimeout(this.#refreshing);
    if (!this.#view.visible) return;
    const document = draftToShow(this.#document);
    if (document !== this.#document) this.#version = undefined;
    this.#document = document;
    this.#status = this.#statusNow();
    tellReading(document !== undefined && this.#version === undefined);
    this.#lastQuestion += 1;
    const question = this.#lastQuestion;
    const textDocument = document && identifierOf(document.uri);
    const listed = textDocument ? await this.#server.ask(PLACEHOLDERS_REQUEST, { textDocument }) : null;
    if (question !== this.#lastQuestion) return;
    this.#version = listed?.version;
    this.#tree.show(listed ? holeRows(listed) : []);
    const count = listed?.items.length ?? 0;
    this.#view.badge = count > 0 ? { value: count, tooltip: t("待填 {0}", count) } : undefined;
    setContext("gongwen.placeholders.left", count > 0);
    tellReading(document !== undefined && this.#status === "");
  }

  dispose(): void {
    clearTimeout(this.#refreshing);
    this.#ours.dispose();
  }

  #listen(): vscode.Disposable[] {
    const { window, workspace } = vscode;
    return [
      this.#view.onDidChangeVisibility(() => this.#refreshSoon(0)),
      window.onDidChangeActiveTextEditor(() => this.#refreshSoon(0)),
      window.onDidChangeVisibleTextEditors(() => this.#refreshSoon(0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#refreshSoon(TYPING_PAUSE_MS);
      }),
      this.#server.onDidChange(() => {
        if (this.#statusNow() !== this.#status) this.#refreshSoon(0);
      }),
    ];
  }

  /** What the server last said of the draft: a new word means that settings, too, may have changed. */
  #statusNow(): string {
    return JSON.stringify(this.#document && this.#server.statusOf(this.#document.uri)) ?? "";
  }

  #refreshSoon(pause: number): void {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void this.refresh(), pause);
  }
}

/** Says whether the draft is still being read, so that the view does not call it done meanwhile. */
function tellReading(reading: boolean): void {
  setContext("gongwen.placeholders.reading", reading);
}
