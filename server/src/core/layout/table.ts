// A Markdown table's rows as cells, and how its columns are aligned.
import type { Syntax } from "../text/draft.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { ColumnAlignment, Run, TableBlock } from "./block.ts";
import { runsOf } from "./inline.ts";
import { isSpace } from "./printedWords.ts";

/** |---|:-:| below a table's head. */
const RULE = /^[\s|:-]+$/;

/** The table of the lines; the line that parts the head from the rows aligns the columns. All rows are as wide as the widest. */
export function tableOf(lines: readonly Paragraph[], syntax: Syntax): TableBlock {
  const rows = lines.filter(({ text }) => !RULE.test(text)).map(({ text }) => cellsOf(text, syntax));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const rule = lines.find(({ text }) => RULE.test(text))?.text ?? "";
  const columns = partsOf(rule).map(alignmentOf);
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

function cellsOf(text: string, syntax: Syntax): readonly (readonly Run[])[] {
  return partsOf(text).map((cell) => {
    let [start, end] = [0, cell.length];
    while (start < end && isSpace(cell, start)) start++;
    while (end > start && isSpace(cell, end - 1)) end--;
    return runsOf(cell, { start, end }, syntax);
  });
}

/** What stands between the bars; \| is a mark in a cell. */
function partsOf(text: string): readonly string[] {
  const line = text.trim();
  const parts: string[] = [];
  let start = line.startsWith("|") ? 1 : 0;
  for (let at = start; at <= line.length; at++) {
    if (at < line.length && (line[at] !== "|" || line[at - 1] === "\\")) continue;
    if (at < line.length || start < line.length) parts.push(line.slice(start, at));
    start = at + 1;
  }
  return parts;
}
