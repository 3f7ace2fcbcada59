// The points of each section (一是, 二是 …) as they stand in the text, those too that no run proves.
import type { PointFamily } from "../data/pointForms.ts";
import { type EnumerationItem, opensParagraph } from "../facts/outline/enumeration.ts";
import { sameData } from "../text/sameData.ts";
import type { Place } from "../text/span.ts";
import { NUMBERS } from "./numbers.ts";
import type { OutlineNode } from "./outline.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** How far back a quotation is looked for, and how far in a point may be indented, in UTF-16 units. */
const LONGEST_QUOTE = 60;
const DEEPEST_INDENT = 16;

/** A word that may open a point: 一是, 二要, 第三 (with a comma behind it), 首先. */
export interface PointWord {
  readonly family: PointFamily;
  readonly value: number;
  readonly number: string;
  /** Where the word stands. */
  readonly name: Place;
  /** True where it opens its paragraph. */
  readonly opens: boolean;
}

/** The point words of each section, in order; sections without any are left out. Words inside quotation marks are none. */
export const POINT_ROWS: Part<readonly (readonly PointWord[])[]> = {
  work: pointRowsOf,
  reads: (facts) =>
    paragraphIf(
      facts.items.some(({ kind }) => kind === "point"),
      facts,
    ),
  uses: (report) => [report.get(NUMBERS)],
  share: (before, now) => (sameData(before, now) ? before : now),
};

function pointRowsOf({ facts, outline }: Report): readonly (readonly PointWord[])[] {
  const rows: PointWord[][] = [];
  let row: PointWord[] = [];
  const sections = outline.filter(({ kind }) => kind === "heading" || kind === "title");
  let next = 0;
  facts.forEach(({ items, paragraph }, line) => {
    const hasQuotes = items.length > 0 && paragraph.text.includes("“");
    for (const item of items) {
      if (item.kind !== "point" || (hasQuotes && isQuoted(paragraph.text, item.number.start))) continue;
      const { start } = item.number;
      for (; next < sections.length; next++) {
        const { name } = sections[next] as OutlineNode;
        if (name.line > line || (name.line === line && name.start > start)) break;
        if (row.length > 0) rows.push(row);
        row = [];
      }
      row.push(wordOf(item, paragraph.text, line));
    }
  });
  if (row.length > 0) rows.push(row);
  return rows;
}

function wordOf({ family, value, number }: EnumerationItem, text: string, line: number): PointWord {
  const { start, end } = number;
  const opens = start <= DEEPEST_INDENT && opensParagraph(text, start);
  return {
    family: family as PointFamily,
    value,
    number: text.slice(start, end),
    name: { line, start, end },
    opens,
  };
}

/** “一要吃饭，二要建设” is a saying. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTE), at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
