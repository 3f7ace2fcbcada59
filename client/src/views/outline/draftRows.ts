// What the outline's tree knows of one open draft: its rows, of which version, and which of them are open.
import type { OutlineResult } from "../../../../server/src/protocol.ts";
import { flat, type Row, rowsOf } from "./rows.ts";

/** The rows of a draft over its changes. */
export interface DraftRows {
  readonly rows: readonly Row[];
  /** The document's version that the rows' places belong to; undefined where there is no outline. */
  readonly version: number | undefined;
  /** Takes the server's newest outline, or none. */
  update(outline: OutlineResult | null): void;
  /** The present row with an id, such as that of an older row. */
  find(id: string): Row | undefined;
  /** Whether the tree shows what lies below a row. */
  isOpen(row: Row): boolean;
  /** Remembers that the writer opened or closed a row. */
  setOpen(row: Row, open: boolean): void;
}

/** The rows of a draft that has none yet; `newId` gives ids that no other row of the tree has. */
export function createDraftRows(newId: () => string): DraftRows {
  let outline: OutlineResult | null = null;
  let rows: readonly Row[] = [];
  const chosen = new Map<string, boolean>();
  return {
    get rows() {
      return outline ? rows : [];
    },
    get version() {
      return outline?.version;
    },
    update(newest) {
      outline = newest;
      // Without an outline, as while the server starts again, the old rows are kept in mind for their ids.
      if (newest) rows = rowsOf(newest.nodes, rows, newId);
    },
    find: (id) => flat(rows).find((row) => row.id === id),
    isOpen: (row) => chosen.get(row.id) ?? holdsSections(row),
    setOpen: (row, open) => void chosen.set(row.id, open),
  };
}

/** At first the tree shows the sections; what only holds points, leads or entries is closed. */
function holdsSections({ children }: Row): boolean {
  return children.some(({ item: { kind } }) => kind === "heading" || kind === "title");
}
