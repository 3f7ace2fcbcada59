// A line of a table as its cells: between the bars of Markdown, or between tabs as a sheet is pasted into plain text.
import type { Span } from "../text/span.ts";
import { keptWith } from "./keptWith.ts";

/** A cell: where its text stands, without the spaces around it, and that text without spaces or marks of emphasis. */
export interface Cell extends Span {
  readonly text: string;
}

/** The cells of a line that is a table's, two at least, or null; the line below a head (|---|---|) has none with a text. */
export const tableCellsOf = keptWith(({ paragraph: { text, role } }): readonly Cell[] | null => {
  if (role !== "prose" && role !== "table") return null;
  const bars = BARS.test(text);
  if (!bars && !text.includes("\t")) return null;
  const cells: Cell[] = [];
  const [from, to] = bars ? [text.indexOf("|") + 1, text.trimEnd().length] : [0, text.length];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to;
    if (!isEnd && text[at] !== (bars ? "|" : "\t")) continue;
    // The bar at the end of a line closes its last cell.
    if (!isEnd || !bars || start < to) cells.push(cellOf(text, start, at));
    start = at + 1;
  }
  return cells.length > 1 ? cells : null;
});

const BARS = /^[ \t]{0,3}\|/;

function cellOf(line: string, from: number, to: number): Cell {
  const whole = line.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const text = whole.trim();
  return { start, end: start + text.length, text: text.replace(/[\s*]+/g, "") };
}

/** True of the line below a table's head. */
export function isRuleLine(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => /^:?-+:?$/.test(text));
}
