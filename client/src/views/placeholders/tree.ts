// The tree 待填项 as VS Code asks for it.
import * as vscode from "vscode";
import type { PlaceholderItem } from "../../../../server/src/protocol.ts";
import { grouped } from "../../grouped.ts";
import { t } from "../../words.ts";
import { fillsAtOnce, type HoleRow } from "./rows.ts";

/** What the tree shows just now. */
export class HoleTree implements vscode.TreeDataProvider<HoleRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #rows: readonly HoleRow[] = [];

  get rows(): readonly HoleRow[] {
    return this.#rows;
  }

  show(rows: readonly HoleRow[]): void {
    this.#rows = rows;
    this.#changed.fire();
  }

  getChildren(row?: HoleRow): HoleRow[] {
    return [...(row ? row.children : this.#rows)];
  }

  getParent(row: HoleRow): HoleRow | undefined {
    return row.parent;
  }

  getTreeItem(row: HoleRow): vscode.TreeItem {
    const label = labelOf(row);
    const item = new vscode.TreeItem(label, foldOf(row));
    item.id = row.id;
    const { length } = row.items;
    const value = row.value && t("可填“{0}”", row.value);
    const more = [value, length > 1 ? t("{0} 处", grouped(length)) : row.section].filter(Boolean).join(" · ");
    if (more) item.description = more;
    // It is also what a screen reader says of the row.
    item.tooltip = more ? `${label.label}\n${more}` : label.label;
    if (!row.parent) item.iconPath = new vscode.ThemeIcon(ICONS[row.kind]);
    else if (fillsAtOnce(row)) item.contextValue = "fill";
    if (row.kind === "residue") item.contextValue = "residue";
    if (row.children.length === 0) {
      item.command = { command: "gongwen.placeholders.goTo", title: t("转到"), arguments: [row] };
    }
    return item;
  }
}

/** Masks that one answer fills are closed: one sees which there are, and how often. Others want an answer each. */
function foldOf(row: HoleRow): vscode.TreeItemCollapsibleState {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  if (row.children.length === 0) return None;
  return row.parent && fillsAtOnce(row) ? Collapsed : Expanded;
}

function labelOf({ kind, text, items, parent, children }: HoleRow): vscode.TreeItemLabel {
  if (!parent) return { label: kindName(kind) };
  const [only] = items;
  if (children.length > 0 || !only) return { label: text };
  const [before, after] = only.context;
  const start = before.length;
  return { label: before + text + after, highlights: [[start, start + text.length]] };
}

const ICONS: Readonly<Record<PlaceholderItem["kind"], string>> = {
  "masked-name": "symbol-string",
  "masked-number": "symbol-number",
  "missing-number": "question",
  blank: "dash",
  marker: "tag",
  residue: "trash",
};

function kindName(kind: PlaceholderItem["kind"]): string {
  switch (kind) {
    case "masked-name":
      return t("名称未填写");
    case "masked-number":
      return t("数字未填写");
    case "missing-number":
      return t("缺少数字");
    case "blank":
      return t("空白未填写");
    case "marker":
      return t("未完成的标记");
    case "residue":
      return t("不属于正文的内容");
  }
}
