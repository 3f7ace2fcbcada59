// The view 常用语: browse the bank, search it, mark favourites, put entries in.
import * as vscode from "vscode";
import type { BankEntry } from "../../../../server/src/protocol.ts";
import type { Server } from "../../client.ts";
import { currentDraft } from "../../currentDraft.ts";
import { bankOf } from "../../phrases/bankOf.ts";
import { draggedFrom } from "../../phrases/dropping.ts";
import type { PhraseMemory } from "../../phrases/memory.ts";
import { shelfNames } from "../../phrases/names.ts";
import { shelvesOf } from "../../phrases/shelves.ts";
import { setContext } from "../../setContext.ts";
import { t } from "../../words.ts";
import { PhraseTree, type Row } from "./tree.ts";

/** The view's id. */
export const VIEW = "gongwen.phrases";
const OWN_FILES = "**/.gongwen/phrases/*.{json,md}";
const FILTERED = "gongwen.phrases.filtered";

/** Holds the view. Disposing it takes the view away. */
export class Phrases implements vscode.Disposable {
  readonly #server: Server;
  readonly #memory: PhraseMemory;
  readonly #tree = new PhraseTree();
  readonly #view: vscode.TreeView<Row>;
  readonly #ours: vscode.Disposable;
  #entries: readonly BankEntry[] = [];
  #filter = "";
  #isStale = true;

  constructor(server: Server, memory: PhraseMemory) {
    this.#server = server;
    this.#memory = memory;
    this.#view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this.#tree,
      dragAndDropController: draggedFrom<Row>(VIEW),
      showCollapseAll: true,
    });
    const files = vscode.workspace.createFileSystemWatcher(OWN_FILES);
    const stale = () => this.refresh();
    this.#ours = vscode.Disposable.from(
      this.#view,
      files,
      files.onDidChange(stale),
      files.onDidCreate(stale),
      files.onDidDelete(stale),
      this.#view.onDidChangeVisibility(() => this.#load()),
    );
  }

  /** The search's words, or "". */
  get filter(): string {
    return this.#filter;
  }

  /** Shows only what the words mean; everything for "". */
  setFilter(words: string): void {
    this.#filter = words.trim();
    this.show();
  }

  /** The bank may have changed: asks for it anew, at once where the view can be seen. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    await this.#load();
  }

  /** Shows the shelves as they are now; favourites and use may have changed. */
  show(): void {
    const remembered = { favourites: this.#memory.favourites(), recent: this.#memory.recent() };
    const shelves = shelvesOf(this.#entries, remembered, shelfNames(), this.#filter);
    this.#tree.show(shelves, this.#filter !== "", (id) => this.#memory.isFavourite(id));
    const nothing = this.#filter !== "" && shelves.length === 0;
    this.#view.message = nothing ? t("没有找到“{0}”", this.#filter) : "";
    setContext(FILTERED, this.#filter !== "");
  }

  dispose(): void {
    this.#ours.dispose();
  }

  async #load(): Promise<void> {
    if (!this.#view.visible || !this.#isStale) return;
    this.#isStale = false;
    const bank = await bankOf(this.#server, currentDraft());
    if (!bank) this.#isStale = true;
    this.#entries = bank?.entries ?? [];
    this.show();
  }
}
