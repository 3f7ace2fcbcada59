// A table that sorts by its headers and is walked with the keys: ↑ ↓ Home End between rows, Enter goes to the text.
import { element } from "./elements.ts";

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

/** How a grid is sorted: by which column and which way; column -1 is the order of the text. */
interface Sorting {
  column: number;
  descending: boolean;
}

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
  const sorting: Sorting = { column: -1, descending: false };
  let shown: readonly R[] = [];
  const body = element("tbody");
  const heads = columns.map((column, i) =>
    element("th", {
      className: classesOf(column),
      attributes: { scope: "col", "aria-sort": "none" },
      children: [
        element("button", {
          textContent: column.title,
          attributes: { type: "button" },
          on: { click: () => sortBy(i) },
        }),
      ],
    }),
  );
  columns.forEach(({ share }, i) => {
    (heads[i] as HTMLElement).style.width = `${share}%`;
  });
  const table = element("table", {
    attributes: { "aria-label": label },
    children: [element("thead", { children: [element("tr", { children: heads })] }), body],
    on: { keydown: (event) => walk(event as KeyboardEvent) },
  });

  /** First click up, second down, third back to the order of the text. */
  function sortBy(column: number): void {
    const again = sorting.column === column;
    order(again && sorting.descending ? { column: -1, descending: false } : { column, descending: again });
  }

  function order(by: Sorting): void {
    Object.assign(sorting, by);
    heads.forEach((head, i) => {
      const way = sorting.descending ? "descending" : "ascending";
      head.setAttribute("aria-sort", i === sorting.column ? way : "none");
    });
    show(shown);
  }

  function show(rows: readonly R[]): void {
    const focused = focusedIndex();
    shown = rows;
    const sorted = sortedRows(rows, columns[sorting.column], sorting.descending);
    body.replaceChildren(...sorted.map(rowElement));
    const first = body.children[Math.max(0, Math.min(focused, sorted.length - 1))] as HTMLElement | undefined;
    if (first) first.tabIndex = 0;
    if (focused >= 0) first?.focus();
  }

  function reveal(fits: (row: R) => boolean): void {
    if (sorting.column >= 0) order({ column: -1, descending: false });
    const row = body.children[shown.findIndex(fits)] as HTMLElement | undefined;
    if (!row) return;
    for (const other of body.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
    row.tabIndex = 0;
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  }

  function rowElement(row: R): HTMLTableRowElement {
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

  function focusedIndex(): number {
    return [...body.children].indexOf(document.activeElement as Element);
  }

  function walk(event: KeyboardEvent): void {
    const at = focusedIndex();
    const last = body.children.length - 1;
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    const next = body.children[Math.max(0, Math.min(target, last))] as HTMLElement;
    (body.children[at] as HTMLElement).tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  return { element: table, show, reveal };
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
