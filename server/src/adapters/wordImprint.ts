// 版记 in a Word document: a table at the foot of the last page, its lines as thick as GB/T 9704—2012 7.4.1 has them.
import {
  BorderStyle,
  type IBorderOptions,
  OverlapType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from "docx";
import type { ImprintBlock, ParagraphBlock } from "../core/layout/block.ts";
import { linesOf } from "./wordFormats.ts";
import { SMALL_CHARACTER, TYPE_AREA_WIDTH } from "./wordMeasures.ts";
import { type RunsOf, tab } from "./wordParagraph.ts";
import { BODY, styleOf } from "./wordStyles.ts";

/** 0.35 mm above and below all, 0.25 mm between: in eighths of a point. */
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
const THIN: IBorderOptions = { ...THICK, size: 6 };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
/** 四号 in lines of so many points. */
const LINE_POINTS = 24;

/**
 * The table, and the paragraph that it hangs on: it stands on the page where that paragraph does, however much text is above.
 */
export function imprintOf({ lines, isRuled }: ImprintBlock, runsOf: RunsOf): (Table | Paragraph)[] {
  const [edge, between] = isRuled ? [THICK, THIN] : [NONE, NONE];
  const table = new Table({
    width: { size: TYPE_AREA_WIDTH, type: WidthType.DXA },
    columnWidths: [TYPE_AREA_WIDTH],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: {
      top: edge,
      bottom: edge,
      insideHorizontal: between,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    rows: lines.map(
      (line) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: TYPE_AREA_WIDTH, type: WidthType.DXA },
              children: [lineOf(line, runsOf)],
            }),
          ],
        }),
    ),
  });
  return [table, new Paragraph({ style: BODY, spacing: linesOf(1) })];
}

/** 印发机关 at the left end, 印发日期 at the right end. */
function lineOf({ element, runs, right }: ParagraphBlock, runsOf: RunsOf): Paragraph {
  return new Paragraph({
    style: styleOf(element),
    spacing: linesOf(LINE_POINTS),
    ...(right.length > 0 && {
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - SMALL_CHARACTER }],
    }),
    children: right.length > 0 ? [...runsOf(runs), tab(), ...runsOf(right)] : runsOf(runs),
  });
}
