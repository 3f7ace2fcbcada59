// The outline's tree as VS Code asks for it: the rows of one draft, all or only those that the filter keeps.
import * as vscode from "vscode";
import { t } from "../../words.ts";
import { abilitiesOf } from "./abilities.ts";
import { createDraftRows, type DraftRows } from "./draftRows.ts";
import { type Filtered, filtered, found } from "./filter.ts";
import { countsOf, ICONS, nameOf } from "./naming.ts";
import { END, flat, type Row } from "./rows.ts";

/** What the tree shows just now. */
export class OutlineTree implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #draft = createDraftRows(() => "");
  #filter = "";
  #filtered: Filtered | undefined;

  get draft(): DraftRows {
    return this.#draft;
  }

  get filter(): string {
    return this.#filter;
  }

  /** How many rows the filter has found; undefined where nothing is filtered. */
  get found(): number | undefined {
    return this.#filtered?.count;
  }

  /** Shows a draft's rows as they are now, those that the filter keeps. */
  show(draft: DraftRows, filter = this.#filter): void {
    this.#draft = draft;
    this.#filter = filter;
    this.#filtered = filtered(draft.rows, filter);
    this.#changed.fire();
  }

  getChildren(row?: Row): Row[] {
    const rows = this.shown(row);
    return row || this.#filtered || !rows.some(canBeMoved) ? rows : [...rows, END];
  }

  /** The rows below a row, or the outermost, that the filter keeps. */
  shown(row?: Row): Row[] {
    const rows = row ? row.children : this.#draft.rows;
    const kept = this.#filtered?.kept;
    return rows.filter((child) => !kept || kept.has(child));
  }

  /** The rows below a row that can be seen without opening it. */
  openChildren(row: Row): Row[] {
    return this.#isOpen(row) ? this.shown(row) : [];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if (row === END) return endItem();
    const name = nameOf(row.item);
    const counts = countsOf(row.item);
    const item = new vscode.TreeItem({ label: name, highlights: found(name, this.#filter) }, this.#fold(row));
    // To VS Code, filtered rows are other rows, so that it forgets nothing of which of the usual ones are open.
    item.id = this.#filtered ? `${row.id} found` : row.id;
    item.description = counts;
    item.tooltip = counts ? `${name}\n${counts}` : name;
    item.iconPath = new vscode.ThemeIcon(ICONS[row.item.kind]);
    item.contextValue = abilitiesOf(row, this.#draft.rows);
    item.command = { command: "gongwen.outline.goTo", title: t("转到"), arguments: [row] };
    return item;
  }

  #fold(row: Row): vscode.TreeItemCollapsibleState {
    const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    if (this.shown(row).length === 0) return None;
    return this.#isOpen(row) ? Expanded : Collapsed;
  }

  /** Whatever a filter keeps can be seen. */
  #isOpen(row: Row): boolean {
    return this.#filtered !== undefined || this.#draft.isOpen(row);
  }
}

/** Where nothing can be moved, there is no place to move it to. */
function canBeMoved(row: Row): boolean {
  return flat([row]).some(({ item: { kind } }) => kind === "heading" || kind === "point");
}

/** Pale, as it is no part of the draft. */
function endItem(): vscode.TreeItem {
  const item = new vscode.TreeItem("");
  item.id = END.id;
  item.description = t("拖到这里，放到同级的最后");
  item.tooltip = item.description;
  item.contextValue = "end";
  return item;
}
