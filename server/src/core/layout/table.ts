// A Markdown table's rows as cells.
import type { Syntax } from "../text/draft.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { wordsOf } from "./inline.ts";

/** |---|:-:| below a table's head. */
const RULE = /^[\s|:-]+$/;

/** The cells of the table's lines; the line that parts the head from the rows is none. All rows are as wide as the widest. */
export function rowsOf(lines: readonly Paragraph[], syntax: Syntax): readonly (readonly string[])[] {
  const rows = lines.filter(({ text }) => !RULE.test(text)).map(({ text }) => cellsOf(text, syntax));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** \| is a mark in a cell. */
function cellsOf(text: string, syntax: Syntax): readonly string[] {
  const line = text.trim();
  const cells: string[] = [];
  let start = line.startsWith("|") ? 1 : 0;
  for (let at = start; at <= line.length; at++) {
    if (at < line.length && (line[at] !== "|" || line[at - 1] === "\\")) continue;
    if (at < line.length || start < line.length) {
      const cell = line.slice(start, at);
      cells.push(wordsOf(cell, { start: 0, end: cell.length }, syntax).trim());
    }
    start = at + 1;
  }
  return cells;
}
