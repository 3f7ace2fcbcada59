// The rows of the tree 待填项: kinds, in them the masks, in them the places, each with its count.
import type { PlaceholderItem, PlaceholdersResult } from "../../../../server/src/protocol.ts";

/** A row: a kind, a mask that stands in several places, or one place. */
export interface HoleRow {
  /** The same for the same row after an edit. */
  readonly id: string;
  readonly kind: PlaceholderItem["kind"];
  /** What it says: the masks' texts, or "" for a kind. */
  readonly text: string;
  /** The places, in document order. */
  readonly items: readonly PlaceholderItem[];
  /** The section of a row for one place, or "". */
  readonly section: string;
  /** What the fact file says belongs in all its places, or "". */
  readonly value: string;
  readonly parent: HoleRow | undefined;
  readonly children: readonly HoleRow[];
}

/** The kinds in the order in which a writer goes about them. */
const KINDS: readonly PlaceholderItem["kind"][] = [
  "masked-name",
  "masked-number",
  "missing-number",
  "blank",
  "marker",
  "residue",
];

/** The rows for a draft's placeholders; kinds and masks without places have none. Linear. */
export function holeRows({ items, sections }: PlaceholdersResult): readonly HoleRow[] {
  const byKind = grouped(items, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    if (!ofKind) return [];
    const children: HoleRow[] = [];
    const row: HoleRow = {
      id: kind,
      kind,
      text: "",
      items: ofKind,
      section: "",
      value: "",
      parent: undefined,
      children,
    };
    const masks = grouped(ofKind, ({ same, text }) => items[same]?.text ?? text);
    for (const [name, places] of masks) children.push(maskRow(row, name, places, sections));
    return [row];
  });
}

/** True where all places of a row can be filled by one answer. */
export function fillsAtOnce({ kind, items: [first, ...others] }: HoleRow): boolean {
  return kind !== "residue" && first !== undefined && others.every(({ same }) => same === first.same);
}

/** The row with an id, among the rows and all below them. */
export function findRow(rows: readonly HoleRow[], id: string): HoleRow | undefined {
  for (const row of rows) {
    const found = row.id === id ? row : findRow(row.children, id);
    if (found) return found;
  }
  return undefined;
}

/** A mask in one place is one row; in several, the places are rows below it. */
function maskRow(
  parent: HoleRow,
  name: string,
  items: readonly PlaceholderItem[],
  sections: readonly string[],
): HoleRow {
  const children: HoleRow[] = [];
  const text = [...new Set(items.map(({ text }) => text))].join("、");
  const id = `${parent.id} ${name}`;
  const sectionOf = (item: PlaceholderItem | undefined) => (item && sections[item.section]) ?? "";
  const section = items.length === 1 ? sectionOf(items[0]) : "";
  const value = items[0]?.value ?? "";
  const row: HoleRow = { id, kind: parent.kind, text, items, section, value, parent, children };
  if (items.length > 1) {
    items.forEach((item, i) => {
      children.push({
        id: `${id} ${i}`,
        kind: parent.kind,
        text: item.text,
        items: [item],
        section: sectionOf(item),
        value: item.value ?? "",
        parent: row,
        children: [],
      });
    });
  }
  return row;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
