// A Markdown table's rows as cells, and how its columns are aligned.
import type { Syntax } from "../text/draft.ts";
import type { Span } from "../text/span.ts";
import type { ColumnAlignment, Run, TableBlock } from "./block.ts";
import { type CommentedSpan, fromOffset } from "./comments.ts";
import { runsOf } from "./inline.ts";
import { isSpace } from "./printedWords.ts";

/** |---|:-:| below a table's head. */
const RULE = /^[\s|:-]+$/;

/** A line of a table, and what is said of it. */
export interface TableLine {
  readonly text: string;
  readonly spans: readonly CommentedSpan[];
}

/** The table of the lines; the line that parts the head from the rows aligns the columns. All rows are as wide as the widest. */
export function tableOf(lines: readonly TableLine[], syntax: Syntax): TableBlock {
  const rows = lines.filter(({ text }) => !RULE.test(text)).map((line) => cellsOf(line, syntax));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const rule = lines.find(({ text }) => RULE.test(text))?.text ?? "";
  const columns = partsOf(rule).map(({ start, end }) => alignmentOf(rule.slice(start, end)));
  return {
    kind: "table",
    rows: rows.map((row) => [...row, ...Array<readonly Run[]>(width - row.length).fill([])]),
    columns: Array.from({ length: width }, (_, i) => columns[i]),
    linesAbove: 0,
  };
}

function alignmentOf(dashes: string): ColumnAlignment {
  const mark = dashes.trim();
  if (mark.length < 2 || !mark.endsWith(":")) return mark.startsWith(":") ? "left" : undefined;
  return mark.startsWith(":") ? "center" : "right";
}

function cellsOf({ text, spans }: TableLine, syntax: Syntax): readonly (readonly Run[])[] {
  return partsOf(text).map((part) => {
    const cell = text.slice(part.start, part.end);
    let [start, end] = [0, cell.length];
    while (start < end && isSpace(cell, start)) start++;
    while (end > start && isSpace(cell, end - 1)) end--;
    return runsOf(cell, { start, end }, syntax, { comments: fromOffset(spans, part.start) });
  });
}

/** What stands between the bars; \| is a mark in a cell. */
function partsOf(text: string): readonly Span[] {
  const last = text.trimEnd().length;
  const first = text.length - text.trimStart().length;
  const parts: Span[] = [];
  let start = text[first] === "|" ? first + 1 : first;
  for (let at = start; at <= last; at++) {
    if (at < last && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    if (at < last || start < last) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}
