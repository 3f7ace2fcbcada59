// Reads a paragraph's words as they are to be printed: Markdown's own marks go, what they mean stays.
import { emphasisOf } from "../facts/placeholders/maskEmphasis.ts";
import type { Syntax } from "../text/draft.ts";
import { isInside, opaqueSpans } from "../text/opaque.ts";
import type { Span } from "../text/span.ts";
import type { Comment, Face, Run } from "./block.ts";
import { type CommentedSpan, stretches } from "./comments.ts";

/** A stretch of the paragraph that has a face of its own. */
export interface FacedSpan extends Span {
  readonly face: Face;
}

/** What is laid on a paragraph's words, each list in order. */
export interface Dress {
  readonly faces?: readonly FacedSpan[];
  readonly comments?: readonly CommentedSpan[];
}

/**
 * The runs of a paragraph's words; `words` is the stretch to be printed. In Markdown bold is kept as bold, of a link its
 * words, of code what it says; tags go, and so do the spaces that its marks ask for. Stars and low lines that mask something
 * are words (**次).
 */
export function runsOf(
  text: string,
  words: Span,
  syntax: Syntax,
  { faces = [], comments = [] }: Dress = {},
): Run[] {
  const pieces: readonly Piece[] = syntax === "markdown" ? printed(text, words) : [{ ...words, bold: false }];
  const commented = cut(pieces, stretches(comments), (piece, span) =>
    span ? { ...piece, comments: span.comments } : piece,
  );
  return joined(cut(commented, faces, (piece, span) => runOf(text, piece, span?.face)));
}

interface Piece extends Span {
  readonly bold: boolean;
  /** The label of the footnote that it refers to. */
  readonly note?: string;
  readonly comments?: readonly Comment[];
}

/** The pieces of the words between Markdown's marks. */
function printed(text: string, words: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let bold = false;
  let from = words.start;
  for (const { start, end, keeps, toggles, note } of marksIn(text, words)) {
    if (start > from) pieces.push({ start: from, end: start, bold });
    if (keeps) pieces.push({ ...keeps, bold });
    if (note !== undefined) pieces.push({ start, end, bold: false, note });
    if (toggles) bold = !bold;
    from = Math.max(from, end);
  }
  if (words.end > from) pieces.push({ start: from, end: words.end, bold });
  return pieces;
}

/** A mark: what it keeps of what it covers, whether bold begins or ends with it, the footnote that it refers to. */
interface Mark extends Span {
  readonly keeps?: Span;
  readonly toggles?: boolean;
  readonly note?: string;
}

/** The number of a list's item, of a heading or of an attachment, and the gap behind it: 1. 改造水厂 is printed 1.改造水厂. */
const NUMBER_GAP = /^((?:附件[：:])?\d{1,9}[.)．）])[ \t]{1,20}/;
const REFERENCE = /\[\^([^\]\s]{1,40})\]/g;

/** The marks in the words, in order, none overlapping. */
function marksIn(text: string, words: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const covered = opaqueSpans(text, "markdown");
  for (const span of covered) marks.push(...marksOf(text, span));
  for (const start of emphasisOf(text).marks) {
    let end = start + 1;
    while (text[end] === text[start]) end++;
    if (isInside(covered, start)) continue;
    marks.push({ ...withGap(text, start, end), toggles: end - start > 1 });
  }
  const number = NUMBER_GAP.exec(text.slice(words.start, words.start + LONGEST_NUMBER));
  if (number) {
    const start = words.start + (number[1] ?? "").length;
    marks.push({ start, end: words.start + number[0].length });
  }
  for (const { index, 0: reference, 1: note = "" } of text.includes("[^") ? text.matchAll(REFERENCE) : []) {
    if (!isInside(covered, index)) marks.push({ start: index, end: index + reference.length, note });
  }
  return marks
    .filter(({ start, end }) => start >= words.start && end <= words.end)
    .sort((a, b) => a.start - b.start);
}

const LONGEST_NUMBER = 30;

/** An emphasis mark with the spaces beside it that part Chinese from Chinese: Markdown needs them, print does not. */
function withGap(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (text[from - 1] === " ") from--;
  while (text[to] === " ") to++;
  const isGap = CHINESE.test(text.charAt(from - 1)) && CHINESE.test(text.charAt(to));
  return isGap ? { start: from, end: to } : { start, end };
}

const CHINESE = /[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2018-\u201d]/;

/** What an opaque stretch is: code, a link's target (with the bracket that opens its words), a tag, an escape; an address is words. */
function marksOf(text: string, { start, end }: Span): readonly Mark[] {
  const stretch = text.slice(start, end);
  if (stretch.startsWith("`")) {
    const ticks = /^`+/.exec(stretch)?.[0].length ?? 0;
    return [{ start, end, keeps: { start: start + ticks, end: end - ticks } }];
  }
  if (stretch.startsWith("](")) {
    const opens = text.lastIndexOf("[", start);
    if (opens < 0) return [];
    const isPicture = text[opens - 1] === "!";
    return [
      { start: isPicture ? opens - 1 : opens, end: opens + 1 },
      { start, end },
    ];
  }
  if (stretch.startsWith("<")) return [{ start, end }];
  return stretch.startsWith("\\") ? [{ start, end, keeps: { start: start + 1, end } }] : [];
}

/** The pieces cut where the spans begin and end, and what is made of each with the span that it lies in; all stand in order. */
function cut<S extends Span, T>(
  pieces: readonly Piece[],
  spans: readonly S[],
  make: (piece: Piece, span: S | undefined) => T,
): T[] {
  const made: T[] = [];
  let next = 0;
  for (const piece of pieces) {
    let from = piece.start;
    while (from < piece.end) {
      while ((spans[next]?.end ?? Infinity) <= from) next++;
      const span = spans[next];
      const inside = span !== undefined && span.start <= from ? span : undefined;
      const border = (inside ? inside.end : span?.start) ?? piece.end;
      // A reference to a footnote is one mark.
      const end = piece.note === undefined ? Math.min(piece.end, border) : piece.end;
      made.push(make({ ...piece, start: from, end }, inside));
      from = end;
    }
  }
  return made;
}

function runOf(text: string, { start, end, bold, note, comments }: Piece, face?: Face): Run {
  const isFaced = face !== undefined && note === undefined;
  return {
    text: text.slice(start, end),
    face: isFaced ? face : "own",
    // A heading's face tells it apart; bold besides would be a second mark for the same.
    bold: bold && !isFaced,
    ...(note !== undefined && { note }),
    ...(comments !== undefined && { comments }),
  };
}

/** Neighbours of the same face and weight, of which the same is said, as one run. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && isAlike(last, run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

function isAlike(a: Run, b: Run): boolean {
  if (a.face !== b.face || a.bold !== b.bold || a.note !== undefined || b.note !== undefined) return false;
  const [mine, others] = [a.comments ?? [], b.comments ?? []];
  return mine.length === others.length && mine.every((comment, i) => comment === others[i]);
}
