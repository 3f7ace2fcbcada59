// The keys of a table's rows: Tab comes to one of them, ↑ ↓ Home End go from there to the others.

/** The rows of a table's body. */
export interface Rows {
  /** Puts these rows in the place of the old; the one at the focused row's place gets the focus. */
  replace(rows: readonly HTMLElement[]): void;
  /** Puts the row at the index in sight and under the keys. */
  reveal(index: number): void;
  /** Goes where the key says. */
  walk(event: KeyboardEvent): void;
}

/** Rows that can be walked with the keys; there are none yet. */
export function createRows(body: HTMLElement): Rows {
  let current: HTMLElement | undefined;

  /** Makes the row at the index, or the nearest that there is, the one that Tab comes to. */
  function makeCurrent(index: number): HTMLElement | undefined {
    const nearest = Math.max(0, Math.min(index, body.children.length - 1));
    if (current) current.tabIndex = -1;
    current = body.children[nearest] as HTMLElement | undefined;
    if (current) current.tabIndex = 0;
    return current;
  }

  function focusedIndex(): number {
    return [...body.children].indexOf(document.activeElement as Element);
  }

  return {
    replace(rows) {
      const focused = focusedIndex();
      body.replaceChildren(...rows);
      const row = makeCurrent(focused);
      if (focused >= 0) row?.focus();
    },
    reveal(index) {
      const row = makeCurrent(index);
      row?.scrollIntoView({ block: "center" });
      row?.focus({ preventScroll: true });
    },
    walk(event) {
      const at = focusedIndex();
      const last = body.children.length - 1;
      const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
      if (at < 0 || target === undefined) return;
      event.preventDefault();
      makeCurrent(target)?.focus();
    },
  };
}
