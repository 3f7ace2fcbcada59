// Where new paragraphs go in a draft, and how the draft spaces and indents its own, so that they look at home.
import type { ProtocolPosition } from "../../server/src/protocol.ts";

/** A stretch to be replaced (most often empty), and what goes round the new paragraphs there. */
export interface Spot {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
  /** Line ends to be put before the new paragraphs, and after them. */
  readonly before: number;
  readonly after: number;
  /** Blank lines between paragraphs here, and before headings. */
  readonly gap: number;
  readonly headingGap: number;
  /** What the draft's headings and its other paragraphs begin with: full-width spaces, or nothing. */
  readonly headingIndent: string;
  readonly indent: string;
}

const HEADING = /^[ \u3000]{0,4}(?:#{1,6} |[一二三四五六七八九十]{1,3}、)/;
const MOST_BLANK_LINES = 2;
const INDENT = /^\u3000{0,4}/;

/** What is to be placed, and where. */
export interface Placing {
  readonly cursor: ProtocolPosition;
  /** True where the draft is Markdown, whose paragraphs may go on over several lines. */
  readonly markdown: boolean;
  /** The first of the new paragraphs. */
  readonly opening: string;
}

/**
 * The spot for new paragraphs: on the cursor's line if that is blank, before it if the cursor stands at its
 * beginning, else after it, so that no paragraph is ever cut in two.
 */
export function spotFor(lines: readonly string[], { cursor, markdown, opening }: Placing): Spot {
  const style = styleOf(lines, markdown);
  const wraps = markdown && style.gap > 0;
  const line = lines[cursor.line] ?? "";
  let first = cursor.line;
  let start: ProtocolPosition = { line: first, character: 0 };
  let end = start;
  let own: 0 | 1 = 0;
  if (isBlank(line)) {
    end = { line: first, character: line.length };
    own = 1;
  } else if (!isBlank(line.slice(0, cursor.character)) || (wraps && goesOn(lines, first))) {
    do first++;
    while (wraps && goesOn(lines, first));
    start = first < lines.length ? { line: first, character: 0 } : endOf(lines);
    end = start;
  }
  return { start, end, ...style, ...lineEnds(lines, first, own, opening, style) };
}

/** True for a Markdown heading and for one numbered 一、; deeper ones are set like paragraphs. */
export function isMainHeading(text: string): boolean {
  return HEADING.test(text);
}

/** How many line ends go round paragraphs that are put before line `first`, or in its place where `own` is 1. */
function lineEnds(lines: readonly string[], first: number, own: 0 | 1, opening: string, style: Style) {
  const gapBefore = (text: string) => (isMainHeading(text) ? style.headingGap : style.gap);
  const above = lines.findLastIndex((text, i) => i < first && !isBlank(text));
  const found = lines.findIndex((text, i) => i >= first && !isBlank(text));
  const below = found < 0 ? lines.length : found;
  const atEnd = first === lines.length;
  const before = above < 0 ? 0 : Math.max(0, gapBefore(opening) - (first - above - 1)) + (atEnd ? 1 : 0);
  if (below === lines.length) return { before, after: own || atEnd ? 0 : 1 };
  const missing = Math.max(0, gapBefore(lines[below] ?? "") - (below - first - own));
  return { before, after: missing + (own ? 0 : 1) };
}

interface Style {
  readonly gap: number;
  readonly headingGap: number;
  readonly indent: string;
  readonly headingIndent: string;
}

/** How the draft sets its paragraphs: what it does most often. */
function styleOf(lines: readonly string[], markdown: boolean): Style {
  const gaps: number[] = [];
  const headingGaps: number[] = [];
  const indents: string[] = [];
  const headingIndents: string[] = [];
  let last = -1;
  for (const [i, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const heading = isMainHeading(line);
    if (last >= 0) (heading ? headingGaps : gaps).push(Math.min(i - last - 1, MOST_BLANK_LINES));
    const indent = INDENT.exec(line)?.[0] ?? "";
    (heading ? headingIndents : indents).push(indent);
    last = i;
  }
  const gap = commonest(gaps) ?? commonest(headingGaps) ?? (markdown ? 1 : 0);
  const indent = commonest(indents) ?? "";
  return {
    gap,
    headingGap: commonest(headingGaps) ?? gap,
    indent,
    headingIndent: commonest(headingIndents) ?? indent,
  };
}

/** The value that occurs most often; of several, the one that came first. */
function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** True where a Markdown line carries on the paragraph of the line before. */
function goesOn(lines: readonly string[], line: number): boolean {
  const [before, text] = [lines[line - 1] ?? "", lines[line] ?? ""];
  return !isBlank(before) && !isBlank(text) && !isMainHeading(before) && !isMainHeading(text);
}

function endOf(lines: readonly string[]): ProtocolPosition {
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
