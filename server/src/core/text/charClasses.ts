// Classes of characters that tell words, numbers and spaces apart.
import { CharacterSet } from "./characterSet.ts";
import { NONE, numeralKind } from "./numeralChars.ts";

/** True for an ASCII digit or its full-width twin. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** True for an ASCII letter or its full-width twin. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** True for white space inside a line, the full-width space included. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

/** True for a character that ends a clause, a bracket or a quotation, and for the end of the text (NaN). */
export function endsClause(code: number): boolean {
  return Number.isNaN(code) || clauseEnds.has(code) || isSpace(code);
}

/** True for a closing quotation mark. */
export function closesQuote(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 0x300d || code === 0x300f;
}

/** True for a character that numbers are written with: digits and 一 to 亿, 几, 半. */
export function isNumeral(code: number): boolean {
  return numeralKind(code) !== NONE;
}

/** The offset after the white space that starts at `at`. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The offset before the white space that ends at `at`, followed back at most 40 units. */
export function skipSpaceBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < 40 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

const clauseEnds = new CharacterSet("，。；、：！？,.;:!?）)】〕〉》」』”’|…—]}＞>");
