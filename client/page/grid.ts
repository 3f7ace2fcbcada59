// A table that sorts by its headers and is walked with the keys: ↑ ↓ Home End between rows, Enter goes to the text.
import { element } from "./elements.ts";
import { createRows } from "./rows.ts";

/** A column of rows of one kind. */
export interface Column<R> {
  readonly title: string;
  /** The part of the page's width that it takes, in percent. */
  readonly share: number;
  /** What the cell shows. */
  text(row: R): string;
  /** What rows are sorted by where that is not the text; undefined comes last. */
  order?(row: R): number | undefined;
  readonly numeric?: boolean;
  /** True where the cell is cut rather than made taller. */
  readonly short?: boolean;
  /** How wide the page must be to show the column; the text tells the same one click away. */
  readonly needs?: "medium" | "wide";
  /** The class that colours the cell. */
  tone?(row: R): string;
}

/** How a grid is sorted: by which column and which way. */
interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** By no column: the order of the text. */
const IN_TEXT: Sorting = { column: -1, descending: false };

/** A grid over rows. The element stays, its rows are replaced. */
export interface Grid<R> {
  readonly element: HTMLTableElement;
  /** Shows these rows; the row that had the focus keeps it where it is still there. */
  show(rows: readonly R[]): void;
  /** Puts the rows in the order they were given, and the first that fits in sight and under the keys. */
  reveal(fits: (row: R) => boolean): void;
}

/** Makes a grid. `open` is called with a row that is clicked or entered. */
export function createGrid<R>(columns: readonly Column<R>[], label: string, open: (row: R) => void): Grid<R> {
  let sorting = IN_TEXT;
  let shown: readonly R[] = [];
  const body = element("tbody");
  const rows = createRows(body);
  const heads = columns.map((column, i) => headOf(column, () => sortBy(i)));
  const table = element("table", {
    attributes: { "aria-label": label },
    children: [element("thead", { children: [element("tr", { children: heads })] }), body],
    on: { keydown: (event) => rows.walk(event as KeyboardEvent) },
  });

  /** First click up, second down, third back to the order of the text. */
  function sortBy(column: number): void {
    const again = sorting.column === column;
    order(again && sorting.descending ? IN_TEXT : { column, descending: again });
  }

  function order(by: Sorting): void {
    sorting = by;
    heads.forEach((head, i) => {
      const way = sorting.descending ? "descending" : "ascending";
      head.setAttribute("aria-sort", i === sorting.column ? way : "none");
    });
    show(shown);
  }

  function show(all: readonly R[]): void {
    shown = all;
    const sorted = sortedRows(all, columns[sorting.column], sorting.descending);
    rows.replace(sorted.map((row) => rowOf(row, columns, open)));
  }

  function reveal(fits: (row: R) => boolean): void {
    if (sorting !== IN_TEXT) order(IN_TEXT);
    const index = shown.findIndex(fits);
    if (index >= 0) rows.reveal(index);
  }

  return { element: table, show, reveal };
}

function headOf<R>(column: Column<R>, sort: () => void): HTMLTableCellElement {
  const { title, share } = column;
  const head = element("th", {
    className: classesOf(column),
    attributes: { scope: "col", "aria-sort": "none" },
    children: [
      element("button", { textContent: title, attributes: { type: "button" }, on: { click: sort } }),
    ],
  });
  head.style.width = `${share}%`;
  return head;
}

function rowOf<R>(row: R, columns: readonly Column<R>[], open: (row: R) => void): HTMLTableRowElement {
  const cells = columns.map((column) => {
    const textContent = column.text(row);
    const className = `${classesOf(column)} ${column.short ? "short" : ""} ${column.tone?.(row) ?? ""}`;
    return element("td", { textContent, className, title: textContent });
  });
  return element("tr", {
    tabIndex: -1,
    children: cells,
    on: {
      click: () => open(row),
      keydown: (event) => {
        if ((event as KeyboardEvent).key === "Enter") open(row);
      },
    },
  });
}

/** The classes of a column's every cell, its head too. */
function classesOf<R>({ numeric, needs }: Column<R>): string {
  return [numeric && "number", needs && `needs-${needs}`].filter(Boolean).join(" ");
}

function sortedRows<R>(rows: readonly R[], column: Column<R> | undefined, descending: boolean): readonly R[] {
  if (!column) return rows;
  const { order } = column;
  const sorted = order
    ? [...rows].sort((a, b) => (order(a) ?? Number.MAX_VALUE) - (order(b) ?? Number.MAX_VALUE))
    : [...rows].sort((a, b) => column.text(a).localeCompare(column.text(b), "zh"));
  return descending ? sorted.reverse() : sorted;
}
