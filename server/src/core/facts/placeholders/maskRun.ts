// A run of mask characters, and what may stand inside one masked number: X.X, X—X, 20XX.
import { MASK_LETTERS, MASK_SIGNS, MASK_STARS } from "../../data/masks.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isAnyHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";

const letters = new CharacterSet(MASK_LETTERS);
const stars = new CharacterSet(MASK_STARS);
const signs = new CharacterSet(MASK_SIGNS);

/** How far a run's neighbours are looked at; longer digits in front are codes, not numbers. */
const REACH = 8;

/** True for X and its forms. */
export function isMaskLetter(code: number): boolean {
  return letters.has(code);
}

/** True for * and ＊. */
export function isStar(code: number): boolean {
  return stars.has(code);
}

/** True for every character that can mask. */
export function isMaskCharacter(code: number): boolean {
  return letters.has(code) || stars.has(code) || signs.has(code);
}

/** The end of the run of mask characters that starts at `at`: letters go together, a sign only with itself. */
export function runEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = at + 1;
  if (letters.has(first)) while (letters.has(text.charCodeAt(end))) end++;
  else if (stars.has(first)) while (stars.has(text.charCodeAt(end))) end++;
  else while (text.charCodeAt(end) === first) end++;
  return end;
}

/** The digits and points that stand right before a run and belong to its number (20XX, 6.X), or the run's own start. */
export function digitsBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && isNumberPart(text, at - 1)) at--;
  return at;
}

/** The end of a masked number: the run, further digits, and further runs after a point or a range dash. */
export function numberEnd(text: string, end: number): number {
  let at = end;
  for (let parts = 0; parts < 4; parts++) {
    while (at - end < REACH && isAsciiDigit(text.charCodeAt(at))) at++;
    const next = at + 1;
    if (!".．-—–～~至/".includes(text.charAt(at) || " ")) break;
    const from = text.charAt(at) === "—" && text.charAt(next) === "—" ? next + 1 : next;
    if (!isMaskCharacter(text.charCodeAt(from))) break;
    at = runEnd(text, from);
  }
  return at;
}

/** The span of a bare mask. */
export function runSpan(text: string, at: number): Span {
  return { start: at, end: runEnd(text, at) };
}

/**
 * What follows a masked number or name that ends at `end`: behind one space where the writer sets letters or stars off from the
 * Han text on both sides (走访 XX 户, 2026 年 X 月, 中共 * 市 * 镇).
 */
export function pastGap(text: string, { start, end }: Span): number {
  const before = text.charCodeAt(start - 1);
  if (text.charAt(end) !== " " || isAnyHan(before) || !isAnyHan(text.charCodeAt(end + 1))) return end;
  const last = text.charCodeAt(end - 1);
  if (isStar(last)) return isSetOff(text, start) ? end + 1 : end;
  // A sign by itself joins or multiplies what stands around it.
  return isMaskLetter(last) || (signs.has(last) && text.charCodeAt(end - 2) === last) ? end + 1 : end;
}

/** A space stands before it and Han text before that, or a mark that a name begins behind; and there is no sum. */
function isSetOff(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  const begins =
    before === " " ? isAnyHan(text.charCodeAt(start - 2)) : before !== "" && "、，“（".includes(before);
  return begins && !/[=＝]/.test(text.slice(Math.max(0, start - SUM_REACH), start + SUM_REACH));
}

const SUM_REACH = 40;

function isNumberPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isAsciiDigit(code)) return true;
  if ("二〇○".includes(text.charAt(at))) return true;
  return code === 0x2e && isAsciiDigit(text.charCodeAt(at - 1));
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
