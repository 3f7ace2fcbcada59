// A laid-out paragraph as Word's: the empty lines above it, its words at both ends, the red line below it.
import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  type IIndentAttributesProperties,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { ParagraphBlock, Run } from "../core/layout/block.ts";
import { widthOf } from "../core/layout/width.ts";
import type { Comments } from "./wordComments.ts";
import { hanging, RED } from "./wordFormats.ts";
import { CHARACTER, MILLIMETRE, POINT, TYPE_AREA_WIDTH } from "./wordMeasures.ts";
import { BODY, FACES, styleOf } from "./wordStyles.ts";
import { type LinedRun, titleRuns } from "./wordTitle.ts";

/** The runs of words, with footnotes and comments where they belong; of another size than their paragraph's where one is given, in half points. */
export type RunsOf = (runs: readonly LinedRun[], size?: number) => ParagraphChild[];

/** 分隔线 stands 4 mm below 发文字号, and is 1.5 points thick; sizes of lines are in eighths of a point. */
const RED_LINE = {
  style: BorderStyle.SINGLE,
  color: RED,
  size: 12,
  space: Math.round((4 * MILLIMETRE) / POINT),
};

/** What a paragraph must know of those beside it. */
export interface Neighbours {
  /** True of a title that other lines of it stand above or below. */
  readonly isOfTitle: boolean;
  /** True above a signature: no page may have that alone. */
  readonly isSigned: boolean;
}

/** The paragraph, with the empty ones above it. */
export function paragraphsOf(
  block: ParagraphBlock,
  runsOf: RunsOf,
  { isOfTitle, isSigned }: Neighbours,
): Paragraph[] {
  const { element, runs, right, linesAbove, newPage, fromRight, isRuled } = block;
  const paragraph = new Paragraph({
    style: styleOf(element),
    pageBreakBefore: newPage,
    ...(isSigned && { keepNext: true }),
    ...(element === "attachmentNote" && { indent: noteIndent(runs) }),
    ...(fromRight > 0 && { indent: { right: Math.round(fromRight * CHARACTER) } }),
    ...(isRuled && { border: { bottom: RED_LINE } }),
    ...(right.length > 0 && bothEnds(CHARACTER, TYPE_AREA_WIDTH - CHARACTER)),
    children:
      right.length > 0
        ? [tab(), ...runsOf(runs), tab(), ...runsOf(right)]
        : element === "title"
          ? runsOf(titleRuns(runs, isOfTitle))
          : runsOf(runs),
  });
  return [...emptyLines(linesAbove), paragraph];
}

/** Empty lines, which stay with what is below them. */
export function emptyLines(count: number): Paragraph[] {
  return Array.from({ length: count }, () => new Paragraph({ style: BODY, keepNext: true }));
}

/** 附件：1. in front of the name of an attachment: further lines begin where the name does. */
function noteIndent(runs: readonly Run[]): IIndentAttributesProperties {
  const number = /^附\s?件[：:]\s*(\d{1,2}[.．、]\s*)/.exec(runs[0]?.text ?? "")?.[1] ?? "";
  const before =
    3 + [...number].reduce((sum, character) => sum + (NARROW[character] ?? widthOf(character)), 0);
  return hanging(2 + before, before);
}

/** Narrower than half a character. */
const NARROW: Readonly<Record<string, number>> = { ".": 0.25, " ": 0.25 };

/** Stops for words at the left end and at the right end of a line; a red line below it is as wide as the page's text. */
function bothEnds(left: number, right: number): Partial<IParagraphOptions> {
  return {
    alignment: AlignmentType.LEFT,
    tabStops: [
      { type: TabStopType.LEFT, position: left },
      { type: TabStopType.RIGHT, position: right },
    ],
  };
}

/** To the next stop of the line. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/**
 * Words, their footnotes and comments; `note` keeps a note's words and gives its number. Programs heed the hint for quotation
 * marks and dashes where it stands with the words themselves.
 */
export function runsWith(note: (words: string) => number, comments: Comments): RunsOf {
  return (runs, size) =>
    runs.flatMap((run, at) => {
      const { before, behind } = comments.around(runs, at);
      const lineEnd = run.opensLine ? [new TextRun({ break: 1 })] : [];
      const words = run.note === undefined ? wordsOf(run, size) : new FootnoteReferenceRun(note(run.note));
      return [...lineEnd, ...before, words, ...behind];
    });
}

function wordsOf({ text, face, bold }: Run, size: number | undefined): TextRun {
  return new TextRun({
    text,
    font: { hint: "eastAsia" },
    ...(bold && { bold }),
    ...(size !== undefined && { size }),
    ...(face !== "own" && { style: FACES[face] }),
  });
}
