// The tree of phrases as VS Code asks for it: shelves, and the entries on them.
import * as vscode from "vscode";
import type { BankEntry } from "../../../../server/src/protocol.ts";
import type { Shelf } from "../../phrases/shelves.ts";
import { t } from "../../words.ts";

/** An entry on a shelf; the same entry may stand on several. */
export interface PhraseRow {
  readonly shelf: Shelf;
  readonly entry: BankEntry;
}

/** A row: a shelf, or an entry on it. */
export type Row = Shelf | PhraseRow;

/** What the tree shows just now. */
export class PhraseTree implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #shelves: readonly Shelf[] = [];
  #open = false;
  #isFavourite: (id: string) => boolean = () => false;

  /** Shows these shelves; `open` opens them all, as a search does. */
  show(shelves: readonly Shelf[], open: boolean, isFavourite: (id: string) => boolean): void {
    this.#shelves = shelves;
    this.#open = open;
    this.#isFavourite = isFavourite;
    this.#changed.fire();
  }

  getChildren(row?: Row): Row[] {
    if (!row) return [...this.#shelves];
    return "entry" in row ? [] : row.entries.map((entry) => ({ shelf: row, entry }));
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return "entry" in row ? this.#entryItem(row) : this.#shelfItem(row);
  }

  #shelfItem({ id, name, entries }: Shelf): vscode.TreeItem {
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(name, this.#open || id === "favourites" ? Expanded : Collapsed);
    item.id = this.#open ? `${id} found` : id;
    item.description = String(entries.length);
    item.iconPath = new vscode.ThemeIcon(SHELF_ICONS[id] ?? "library");
    return item;
  }

  #entryItem(row: PhraseRow): vscode.TreeItem {
    const { shelf, entry } = row;
    const item = new vscode.TreeItem(entry.label);
    item.id = `${this.#open ? "found " : ""}${shelf.id} ${entry.id}`;
    item.tooltip =
      [entry.text, entry.about].filter((text) => text && text !== entry.label).join("\n\n") || entry.label;
    // A screen reader would read the whole tooltip.
    item.accessibilityInformation = { label: entry.label };
    item.iconPath = new vscode.ThemeIcon(ICONS[entry.sort]);
    item.contextValue = `${entry.sort} ${this.#isFavourite(entry.id) ? "favourite" : "plain"}`;
    const command = entry.sort === "document" ? "gongwen.newDocument" : "gongwen.insertPhrase";
    item.command = { command, title: t("插入"), arguments: [{ entry }] };
    return item;
  }
}

const SHELF_ICONS: Readonly<Record<string, string>> = {
  favourites: "star-full",
  recent: "history",
  own: "organization",
};

const ICONS: Readonly<Record<BankEntry["sort"], string>> = {
  document: "file",
  section: "list-tree",
  phrase: "quote",
  formulation: "verified",
};
