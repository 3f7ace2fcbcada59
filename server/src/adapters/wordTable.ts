// A table in a Word document: columns as wide as their words ask for, in the largest size that leaves them room.
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ColumnAlignment, Run, TableBlock } from "../core/layout/block.ts";
import { runsWidth } from "../core/layout/runs.ts";
import { linesOf } from "./wordFormats.ts";
import { POINT, SIZES, TYPE_AREA_WIDTH } from "./wordMeasures.ts";
import { emptyLines, type RunsOf } from "./wordParagraph.ts";
import { BODY } from "./wordStyles.ts";

/** A column is never narrower, and gets no more room for its longest words, in characters. */
const NARROWEST = 3;
const WIDEST = 16;
/** Words longer than this begin at the left; shorter ones stand in the middle. */
const LONGEST_IN_MIDDLE = 12;
/** 四号, 小四, 五号, in points: the first in which the words have room. */
const FIT = [14, 12, 10.5];
const LEADING = 1.5;
/** What a cell keeps free at both sides, in characters. */
const PADDING = 1.1;

/** Columns that want more than this together, though each contents itself with a few characters, ask for a turned page. */
const CONTENT = 6;

/** True of a table that a page has no room for unless it is turned. */
export function isWide(table: TableBlock): boolean {
  const total = wantsOf(table).reduce((sum, want) => sum + Math.min(want, CONTENT) + PADDING, 0);
  return total * (FIT.at(-1) as number) * POINT > TYPE_AREA_WIDTH;
}

/** How wide the words of each column are, in characters. */
function wantsOf({ rows, columns }: TableBlock): readonly number[] {
  return columns.map((_, i) => rows.reduce((most, row) => Math.max(most, runsWidth(row[i] ?? [])), 0));
}

/** The table in a type area of a width, and the line that parts it from what follows. */
export function tableOf(block: TableBlock, area: number, runsOf: RunsOf): (Table | Paragraph)[] {
  const { rows, columns, linesAbove } = block;
  const wants = wantsOf(block);
  const shares = wants.map((want) => Math.min(Math.max(want, NARROWEST), WIDEST) + PADDING);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const points = FIT.find((size) => total * size * POINT <= area) ?? (FIT.at(-1) as number);
  const widths = shares.map((share) => Math.floor((share / total) * area));
  const size = points * 2;
  const cell = (runs: readonly Run[], i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: isHead ? "TableHead" : "TableCell",
          ...(!isHead && { alignment: alignmentOf(columns[i], wants[i] ?? 0) }),
          ...(size !== SIZES.small && { spacing: linesOf(points * LEADING) }),
          children: runsOf(runs, size === SIZES.small ? undefined : size),
        }),
      ],
    });
  const table = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: cells.map((runs, i) => cell(runs, i, row === 0)),
        }),
    ),
  });
  // A table right below another would be one with it, and no page may end with one.
  return [...emptyLines(linesAbove), table, new Paragraph({ style: BODY, spacing: linesOf(1) })];
}

function alignmentOf(
  asked: ColumnAlignment,
  width: number,
): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (asked === "right") return AlignmentType.RIGHT;
  if (asked === "left") return AlignmentType.LEFT;
  return asked === "center" || width <= LONGEST_IN_MIDDLE ? AlignmentType.CENTER : AlignmentType.LEFT;
}
