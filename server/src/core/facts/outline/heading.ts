// The heading that a paragraph opens with, own-line or run-in.
import type { NumberStyle } from "../../data/numberForms.ts";
import type { Syntax } from "../../text/draft.ts";
import type { Paragraph } from "../../text/paragraph.ts";
import { isOneOfSeveral, sectionNumberAt } from "../../text/sectionNumber.ts";
import type { Span } from "../../text/span.ts";
import { emphasisOf } from "../placeholders/maskEmphasis.ts";
import { withoutEndMark } from "./endMark.ts";

/** A heading's number and title as one paragraph shows them; how deep it lies is the outline's affair. */
export interface HeadingFact {
  /** The family of its number, or null for a Markdown heading without one. */
  readonly style: NumberStyle | null;
  /** The number's value, 0 where there is none. */
  readonly value: number;
  /** The number with its mark; empty (at the title's start) where there is none. */
  readonly number: Span;
  readonly title: Span;
  /** True where the text goes on after the title in the same paragraph. */
  readonly runIn: boolean;
  /** How many # stand before it in Markdown, else 0. */
  readonly hashes: number;
  /** True where the number may be the first of a list in running text (一、二季度): the numbers around it tell. */
  readonly mayList: boolean;
}

/** A title that is longer than this and has a ： early is cut there: 工作目标：到2030年，…。 */
const LONG_TITLE = 40;

/** The heading at the paragraph's start, or null: a Markdown # heading, or any paragraph that opens with a number. */
export function headingOf(paragraph: Paragraph, syntax: Syntax): HeadingFact | null {
  if (paragraph.role !== "prose") return null;
  const text = paragraph.text;
  const indent = skipSpace(text, 0);
  const { at, hashes } = syntax === "markdown" ? skipMarkdown(text, indent) : skipLeftMarks(text, indent);
  const number = sectionNumberAt(text, at);
  if (number && isOneOfSeveral(text, number)) return null;
  if (!number) return hashes > 0 ? unnumbered(text, at, hashes) : null;
  const plain = { start: skipSpace(text, number.end), end: -1 };
  const marked: Syntax = at > indent ? "markdown" : syntax;
  const bold = marked === "markdown" && text.includes("**") ? boldTitle(text, at, number.end) : plain;
  const end = bold.end < 0 ? spacedEnd(text, number.style, bold.start) : bold.end;
  const title = cutAt(text, end, titleSpan(text, bold.start, hashes > 0, marked));
  const span = { start: at, end: number.end };
  const mayList = number.mayList && hashes === 0;
  return { style: number.style, value: number.value, number: span, hashes, mayList, ...title };
}

function unnumbered(text: string, at: number, hashes: number): HeadingFact | null {
  const title = titleSpan(text, at, true, "markdown");
  if (title.title.end <= title.title.start) return null;
  return { style: null, value: 0, number: { start: at, end: at }, hashes, mayList: false, ...title };
}

/** The title from `start`: the whole rest of an own-line heading, else up to the first 。 */
function titleSpan(
  text: string,
  start: number,
  ownLine: boolean,
  syntax: Syntax,
): { title: Span; runIn: boolean } {
  const last = trimmedEnd(text, start, ownLine, syntax);
  const stop = ownLine ? -1 : text.indexOf("。", start);
  if (stop < 0 || stop >= last - 1) {
    return { title: { start, end: stop === last - 1 && stop > start ? stop : last }, runIn: false };
  }
  const colon = stop - start > LONG_TITLE ? colonWithin(text, start, start + LONG_TITLE / 2) : -1;
  return { title: { start, end: unstarred(text, start, colon > 0 ? colon : stop) }, runIn: true };
}

/** Where the title starts, and where the bold that names it ends: **（一）标题**（3月）, 1. **标题**：正文. A mask is no bold. */
function boldTitle(text: string, numberStart: number, numberEnd: number): { start: number; end: number } {
  const behind = skipSpace(text, numberEnd);
  const stars = skipStars(text, behind);
  const opensBefore = text.startsWith("**", numberStart - 2);
  const opens = stars > behind && !opensBefore && emphasisOf(text).marks.has(behind);
  const start = opens || opensBefore ? skipSpace(text, stars) : behind;
  const closed = opensBefore && stars > behind;
  return { start, end: opens || (opensBefore && !closed) ? text.indexOf("**", start) : -1 };
}

/** Where a space closes the title, or -1: 4.1 队伍保障 全县组建抢险队伍12支。 */
function spacedEnd(text: string, style: NumberStyle, start: number): number {
  if (!style.startsWith("decimal")) return -1;
  SPACED_TITLE.lastIndex = start;
  return SPACED_TITLE.test(text) ? SPACED_TITLE.lastIndex : -1;
}

/** A title of few words with a sentence behind it. */
const SPACED_TITLE = /[\u4e00-\u9fff、]{3,10}(?=[ \u3000]{1,2}[\u4e00-\u9fff][^ \u3000]{0,200}[，。；])/y;

/** The title up to where its bold or a space ends it; what follows in the line is text. */
function cutAt(
  text: string,
  end: number,
  { title, runIn }: { title: Span; runIn: boolean },
): { title: Span; runIn: boolean } {
  return end > title.start && end < title.end
    ? { title: withoutEndMark(text, { start: title.start, end }, MARKS_BEFORE_STARS), runIn: true }
    : { title, runIn };
}

/** **加强领导，**成立…: the mark before the stars ends the title. A 。 has ended it already. */
const MARKS_BEFORE_STARS = "，,、：:；;";

/** **（一）标题。**正文: the stars that close the bold are no part of the title. */
function unstarred(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && text[to - 1] === "*") to--;
  return to;
}

function colonWithin(text: string, start: number, limit: number): number {
  for (let i = start + 2; i < limit; i++) if (text[i] === "：" || text[i] === ":") return i;
  return -1;
}

/** Where the line's words end: without white space and, in Markdown, closing # and bold marks. */
function trimmedEnd(text: string, start: number, ownLine: boolean, syntax: Syntax): number {
  let end = text.length;
  const trim = () => {
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  };
  trim();
  if (syntax === "markdown") {
    if (ownLine) while (end > start && text[end - 1] === "#") end--;
    trim();
    // Bold that opens before the title closes behind it; 抓**重点** keeps its own.
    if (text.startsWith("**", end - 2) && end - 2 > start && text.slice(0, start).includes("**")) end -= 2;
  }
  return end;
}

/** Past a block quote's >, a list's mark before a number, the # of a heading and the stars of bold. */
function skipMarkdown(text: string, from: number): { at: number; hashes: number } {
  let at = from;
  while (text[at] === ">") at = skipSpace(text, at + 1);
  let hashes = 0;
  while (text[at + hashes] === "#") hashes++;
  const isHeading =
    hashes > 0 && hashes <= 6 && (text[at + hashes] === undefined || isSpace(text.charCodeAt(at + hashes)));
  if (isHeading) at = skipSpace(text, at + hashes);
  else if (/^[-*+] /.test(text.slice(at, at + 2))) at = skipSpace(text, at + 2);
  return { at: skipStars(text, at), hashes: isHeading ? hashes : 0 };
}

/**
 * Past the # and the stars that a chat program left before a number in plain text (## 一、…, **（一）…**): the number, not
 * they, says how deep it lies.
 */
function skipLeftMarks(text: string, indent: number): { at: number; hashes: number } {
  const isMarked = text[indent] === "#" || text.startsWith("**", indent);
  return { at: isMarked ? skipMarkdown(text, indent).at : indent, hashes: 0 };
}

function skipStars(text: string, at: number): number {
  return text.startsWith("**", at) && text[at + 2] !== "*" ? at + 2 : at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space that indents a paragraph: spaces, also full-width, en, em and no-break ones, tabs, a byte order mark. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x2002 ||
    code === 0x2003 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b
  );
}
