// Classes of characters that decide whether a mark stands in Chinese text.
import { CharacterSet } from "../../text/characterSet.ts";
import { isDigit, isLetter } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";

/** The point marks of Chinese text. */
export const POINTS = "，。、；：？！";

/** The full-width twin of each half-width point mark. */
export const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

const points = new CharacterSet(POINTS);
const openers = new CharacterSet("“‘《〈（【〔「『");
const closers = new CharacterSet("”’》〉）】〕」』");

/** True for ，。、；：？！. */
export function isPoint(code: number): boolean {
  return points.has(code);
}

/** True for a full-width opening bracket or quotation mark. */
export function isOpener(code: number): boolean {
  return openers.has(code);
}

/** True for a full-width closing bracket or quotation mark. */
export function isCloser(code: number): boolean {
  return closers.has(code);
}

/** True for what only Chinese text has: Han characters and full-width marks. */
export function isChinese(code: number): boolean {
  return isAnyHan(code) || isPoint(code) || isOpener(code) || isCloser(code);
}

/** True for a half-width letter or digit, or its full-width twin. */
export function isWordChar(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** True where the text between two offsets holds a Han character. Follows at most 80 units. */
export function holdsHan(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + 80);
  for (let i = start; i < stop; i++) if (isAnyHan(text.charCodeAt(i))) return true;
  return false;
}
