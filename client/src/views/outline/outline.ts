// The view 公文大纲: shows the outline of the draft that is being written, keeps up with its changes and its cursor.
import * as vscode from "vscode";
import { OUTLINE_REQUEST, type OutlineResult } from "../../../../server/src/protocol.ts";
import type { Server } from "../../client.ts";
import { editorOf } from "../../draftEditors.ts";
import { setContext } from "../../setContext.ts";
import { t } from "../../words.ts";
import { FollowedDraft } from "../followedDraft.ts";
import { rowAt } from "./cursorRow.ts";
import { createDraftRows, type DraftRows } from "./draftRows.ts";
import { dragAndDrop } from "./dragAndDrop.ts";
import type { Row } from "./rows.ts";
import { OutlineTree } from "./tree.ts";

const VIEW = "gongwen.outline";
const FOLLOWS = "outline.follows";
const CURSOR_PAUSE_MS = 80;

/** A row as the present text has it. */
export interface Located {
  readonly row: Row;
  readonly document: vscode.TextDocument;
}

/** Holds the view. Disposing it takes the view away. */
export class Outline implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #tree = new OutlineTree();
  readonly #view: vscode.TreeView<Row>;
  readonly #drafts = new Map<vscode.TextDocument, DraftRows>();
  readonly #followed: FollowedDraft<OutlineResult>;
  readonly #ours: vscode.Disposable;
  #revealed = "";
  #selected = "";
  #lastId = 0;
  #following: NodeJS.Timeout | undefined;

  /** Whether the tree follows the cursor is kept in `memento`. */
  constructor(server: Server, memento: vscode.Memento) {
    this.#memento = memento;
    this.#view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this.#tree,
      dragAndDropController: dragAndDrop(VIEW),
      showCollapseAll: true,
    });
    this.#followed = new FollowedDraft(server, {
      id: VIEW,
      view: this.#view,
      request: OUTLINE_REQUEST,
      versionOf: (draft) => this.#rowsOf(draft).version,
      show: (draft, outline) => {
        const rows = this.#rowsOf(draft);
        rows.update(outline);
        this.#show(rows, this.#tree.filter);
        this.#follow();
      },
    });
    this.#ours = vscode.Disposable.from(this.#view, this.#followed, ...this.#listen());
    setContext("gongwen.outline.follows", this.#follows);
  }

  /** The filter's words, or "". */
  get filter(): string {
    return this.#tree.filter;
  }

  /** The row that is selected in the tree. */
  get selected(): Row | undefined {
    // While the tree is drawn anew, the editor gives no selection, though one is to be seen.
    return this.#view.selection[0] ?? this.#tree.draft.find(this.#selected);
  }

  /** Shows only rows with these words and what lies above them; all rows for "". */
  setFilter(words: string): void {
    this.#show(this.#tree.draft, words.trim());
  }

  /** Sets whether the tree selects the section that the cursor is in. */
  async setFollows(follows: boolean): Promise<void> {
    await this.#memento.update(FOLLOWS, follows);
    setContext("gongwen.outline.follows", follows);
    this.#follow();
  }

  /** The row with an id as it is now; undefined where it is gone or the server does not answer. */
  async locate(id: string): Promise<Located | undefined> {
    const document = await this.#followed.upToDate();
    const row = this.#tree.draft.find(id);
    return document && row && { row, document };
  }

  /** Asks the server for the outline of the draft at hand and shows it, where the view can be seen. */
  refresh(): Promise<void> {
    return this.#followed.refresh();
  }

  dispose(): void {
    clearTimeout(this.#following);
    this.#ours.dispose();
  }

  get #follows(): boolean {
    return this.#memento.get(FOLLOWS, true);
  }

  #listen(): vscode.Disposable[] {
    const remember = (row: Row, open: boolean) => {
      if (!this.#tree.filter) this.#tree.draft.setOpen(row, open);
    };
    return [
      this.#view.onDidExpandElement(({ element }) => remember(element, true)),
      this.#view.onDidCollapseElement(({ element }) => remember(element, false)),
      this.#view.onDidChangeSelection(({ selection: [row] }) => {
        this.#selected = row?.id ?? this.#selected;
      }),
      vscode.window.onDidChangeTextEditorSelection(() => this.#followSoon()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#drafts.delete(document)),
    ];
  }

  #rowsOf(document: vscode.TextDocument | undefined): DraftRows {
    const known = document && this.#drafts.get(document);
    if (known) return known;
    const draft = createDraftRows(() => {
      this.#lastId += 1;
      return `${this.#lastId}`;
    });
    if (document && !document.isClosed) this.#drafts.set(document, draft);
    return draft;
  }

  #show(draft: DraftRows, filter: string): void {
    this.#tree.show(draft, filter);
    const { found } = this.#tree;
    const filled = draft.rows.length > 0;
    this.#view.message = filled && found !== undefined ? t("筛选“{0}”：{1} 处", filter, found) : "";
    setContext("gongwen.outline.filled", filled);
    setContext("gongwen.outline.filtered", filter !== "");
  }

  #followSoon(): void {
    clearTimeout(this.#following);
    this.#following = setTimeout(() => this.#follow(), CURSOR_PAUSE_MS);
  }

  /** Selects the row that the cursor is in. Opens nothing: what the writer has closed stays closed. */
  #follow(): void {
    const editor = this.#followed.draft && editorOf(this.#followed.draft);
    const { version } = this.#tree.draft;
    if (!editor || !this.#follows || !this.#view.visible || version !== editor.document.version) return;
    const row = rowAt(this.#tree.shown(), editor.selection.active, (row) => this.#tree.openChildren(row));
    // The tree tells late what is selected: what was last asked for counts as well.
    if (!row || (row.id === this.#revealed && row.id === this.selected?.id)) return;
    this.#revealed = row.id;
    this.#view.reveal(row, { select: true, focus: false }).then(undefined, () => {
      // The tree has been drawn anew meanwhile, and follows then.
    });
  }
}
