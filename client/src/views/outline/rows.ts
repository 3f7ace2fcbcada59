// The rows of the outline's tree: the server's items, each with an id that stays with it while the draft is edited.
import type { OutlineItem } from "../../../../server/src/protocol.ts";
import { identified } from "./identities.ts";

/** A row of the tree. A draft that is read anew gets new rows; those of the same section have the same id. */
export interface Row {
  readonly id: string;
  readonly item: OutlineItem;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

const NOWHERE = { line: 0, character: 0 };

/** The row below all others: nothing of the draft, a place to drop on where the rows fill the view. */
export const END: Row = {
  id: "end",
  item: {
    ...{ kind: "title", number: "", title: "", characters: 0, placeholders: 0, metrics: 0, children: [] },
    range: { start: NOWHERE, end: NOWHERE },
    selectionRange: { start: NOWHERE, end: NOWHERE },
  },
  parent: undefined,
  children: [],
};

/** The rows for an outline; what was there `before` keeps its ids, what is new gets them from `newId`. */
export function rowsOf(
  items: readonly OutlineItem[],
  before: readonly Row[],
  newId: () => string,
): readonly Row[] {
  const ids = identified(items, flat(before), newId);
  const build = (item: OutlineItem, parent: Row | undefined): Row => {
    const children: Row[] = [];
    const row = { id: ids.get(item) ?? newId(), item, parent, children };
    for (const child of item.children) children.push(build(child, row));
    return row;
  };
  return items.map((item) => build(item, undefined));
}

/** The rows and all below them, in document order. */
export function flat(rows: readonly Row[]): readonly Row[] {
  const all: Row[] = [];
  const waiting = [...rows].reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    all.push(row);
    for (let i = row.children.length - 1; i >= 0; i--) waiting.push(row.children[i] as Row);
  }
  return all;
}
