// Whether a number stands somewhere in the text, though it opens no heading there.

import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { firstNot } from "../text/firstNot.ts";
import { withValue } from "../text/numberText.ts";
import type { Place } from "../text/span.ts";
import type { OutlineNode } from "./outline.ts";

/** A heading or a point, as far as its number goes. */
export type Numbered = Pick<OutlineNode, "number" | "value" | "family" | "name">;

/** The text to look in: its paragraphs, its numbered headings in order, and the lines of its contents (目录). */
export interface NumberedText {
  readonly facts: readonly ParagraphFacts[];
  readonly headings: readonly Numbered[];
  readonly contents: ReadonlySet<number>;
}

/** Marks and spaces that may follow a number wherever it stands. */
const AFTER = "、.．：:，,）) \u3000\u00a0";
/** What follows the number of a point. */
const VERBS = "是要";
/** How many lines below its predecessor a number is looked for. */
const REACH = 400;

/** A place in the draft, by line and character. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

/**
 * True where the number that should stand before the heading's own occurs in the text from `start` on:
 * in mid-paragraph, glued to the line before or in a form that makes no heading. Then nothing is missing. The number of a
 * heading of another form does not count: under 一、 the first is （一） all the same.
 */
export function isWrittenBefore(text: NumberedText, heading: Numbered, start: Spot): boolean {
  if (heading.value < 2) return false;
  const end = { line: heading.name.line, character: heading.name.start };
  return isWritten(text, heading, heading.value - 1, start, end);
}

/** True where the number that comes after the heading's own occurs in the text below, before `end`. */
export function isWrittenAfter(text: NumberedText, heading: Numbered, end: Spot): boolean {
  const last = heading.name.line + REACH;
  const until = end.line > last ? { line: last, character: 0 } : end;
  return isWritten(text, heading, heading.value + 1, afterNumber(heading), until);
}

/** Where the search after a number begins, or the draft's start. The title belongs to the text that is searched: 1. and 2. may share a line. */
export function afterNumber(numbered: { readonly name: Place; readonly number: string } | null): Spot {
  if (!numbered) return { line: 0, character: 0 };
  const { name, number } = numbered;
  return { line: name.line, character: name.start + number.length };
}

function isWritten(text: NumberedText, like: Numbered, value: number, start: Spot, end: Spot): boolean {
  const numeral = bare(withValue(like.number, value));
  const after = VERBS.includes(like.number.slice(-1)) ? AFTER + VERBS : AFTER;
  for (let line = start.line; line <= end.line; line++) {
    // Contents list the numbers of the headings; they bear none of their own.
    if (text.contents.has(line)) continue;
    const words = text.facts[line]?.paragraph.text ?? "";
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : words.length;
    // Cut, since a search would run on to the end of a long line.
    const part = from > 0 || to < words.length ? words.slice(from, to) : words;
    for (let at = part.indexOf(numeral); at >= 0; at = part.indexOf(numeral, at + 1)) {
      if (isNumber(words, from + at, numeral, after) && !isOther(text.headings, line, from + at, like))
        return true;
    }
  }
  return false;
}

/** The numeral alone, without brackets, mark or verb. */
function bare(number: string): string {
  return number
    .trim()
    .replace(/^[（(]/, "")
    .replace(/[、.．：:）)是要\s]{1,3}$/, "");
}

/** 二十三 and 第三， hold no 三 that numbers a heading, 之一， no 一; nor does 2018. hold an 8. 摄三是 may, glued as it is. */
function isNumber(text: string, at: number, numeral: string, marks: string): boolean {
  const after = text.charAt(at + numeral.length);
  if (after !== "" && !marks.includes(after)) return false;
  const before = text.charAt(at - 1);
  if (VERBS.includes(after || " ") || "第其".includes(numeral.charAt(0))) return !NUMERALS.test(before);
  return HAN.test(numeral) ? !HAN.test(before) : !DIGIT.test(before) || !DIGIT.test(numeral.charAt(0));
}

const HAN = /[\u4e00-\u9fff]/;
const NUMERALS = /[一二三四五六七八九十百第]/;
const DIGIT = /[0-9０-９.]/;

/** True where the numeral is that of a heading of another form. */
function isOther(headings: readonly Numbered[], line: number, at: number, { family }: Numbered): boolean {
  const begins = ({ name }: Numbered) => name.line < line || (name.line === line && name.start <= at);
  const last = headings[firstNot(headings, begins) - 1];
  if (!last || last.name.line !== line || at >= last.name.start + last.number.length) return false;
  return last.family !== family;
}
