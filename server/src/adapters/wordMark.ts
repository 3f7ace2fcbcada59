// 发文机关标志 in a Word document: red, as large as its words leave room for: GB/T 9704—2012 7.2.4, 8.1.
import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph } from "docx";
import type { ParagraphBlock } from "../core/layout/block.ts";
import { runsWidth } from "../core/layout/runs.ts";
import { linesOf, RED } from "./wordFormats.ts";
import { MILLIMETRE, POINT, SIZES, TYPE_AREA_WIDTH } from "./wordMeasures.ts";
import type { RunsOf } from "./wordParagraph.ts";
import { styleOf } from "./wordStyles.ts";

/** The standard leaves the size to the office; it is never higher than 22 mm. */
const LARGEST = 60;
/** A line's height by the size of its words. */
const LEADING = 1.2;
const NONE = 0;

/**
 * The mark's paragraph; `above` is how far the lines above it on its page reach down, in twips, and `width` the widest of the
 * organs' names, which all have one size.
 */
export function markOf(block: ParagraphBlock, above: number, width: number, runsOf: RunsOf): Paragraph {
  const before = Math.max(0, Math.round((block.fromTop ?? 0) * MILLIMETRE) - above);
  return paragraph(block, width, runsOf, { spacing: { before }, pageBreakBefore: block.newPage });
}

/** How wide the words of a mark are, in characters. */
export function markWidth({ runs }: ParagraphBlock): number {
  return runsWidth(runs);
}

/** 信函: the mark above a red line, thick over thin, of 170 mm. */
export function letterMarkOf(block: ParagraphBlock, runsOf: RunsOf): Paragraph {
  return paragraph(
    block,
    markWidth(block),
    runsOf,
    letterLine(BorderStyle.THICK_THIN_SMALL_GAP, Math.round((4 * MILLIMETRE) / POINT)),
  );
}

/** The line at the foot of a 信函's first page, thin over thick. */
export function letterFoot(): Paragraph {
  return new Paragraph({ spacing: linesOf(1), ...letterLine(BorderStyle.THIN_THICK_SMALL_GAP, NONE) });
}

/** A line of 170 mm reaches into both margins, to 20 mm from the page's edges. */
function letterLine(style: "thickThinSmallGap" | "thinThickSmallGap", space: number): IParagraphOptions {
  const indent = { left: -Math.round(8 * MILLIMETRE), right: -Math.round(6 * MILLIMETRE) };
  return { indent, border: { bottom: { style, color: RED, size: 24, space } } };
}

function paragraph(
  block: ParagraphBlock,
  width: number,
  runsOf: RunsOf,
  options: IParagraphOptions,
): Paragraph {
  const points = Math.max(SIZES.title / 2, Math.min(LARGEST, Math.floor(TYPE_AREA_WIDTH / POINT / width)));
  return new Paragraph({
    style: styleOf(block.element),
    alignment: AlignmentType.CENTER,
    ...options,
    spacing: { ...linesOf(points * LEADING), ...options.spacing },
    children: runsOf(block.runs, points * 2),
  });
}
