// Finds letters that look like others: O and l among digits, Cyrillic and Greek letters among Latin ones.

import { isDigit, isLetter } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isPoint } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";

/** Reads O, o, I and l where digits stand around them: 2O26年, 20l6年, 1OO个, l3个, 5O亿元. */
export function readDigitLike(line: MarkLine, at: number): number {
  const { text } = line;
  let end = at;
  while ("OoIl".includes(text[end] ?? "\n") || isDigit(text.charCodeAt(end))) end++;
  let start = at;
  while (at - start < 8 && isDigit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end);
  const isWhole =
    !isLetter(text.charCodeAt(start - 1)) &&
    !isLetter(text.charCodeAt(end)) &&
    !"-_./#".includes(text[start - 1] || "\n");
  if (isWhole && /\d/.test(word) && isNumber(text, word, start, end)) {
    const right = word.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
    line.wrong("lookalike", { start, end }, right, /^\d{2,4}年/.test(right + text.slice(end, end + 1)));
  }
  return Math.max(end, at + 1);
}

/** O2O, 3l and I2 are names and units; a number is counted in something, or goes on with a digit. */
function isNumber(text: string, word: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const isDecimal = text[end] === "." && isDigit(text.charCodeAt(end + 1)) && /^\d/.test(word);
  const counted = isDecimal || COUNTED.includes(text[end] || "\n");
  const isCounted = counted && (start === 0 || isAnyHan(before) || isPoint(before));
  if (isCounted && /^(?:[Il]\d+|\d+[OoIl]\d*)$/.test(word)) return true;
  if (!isDigit(word.charCodeAt(0)) || word.length < 3 || /^\d[oOlI]\d$/.test(word)) return false;
  return isDigit(word.charCodeAt(word.length - 1)) || (/[Oo]$/.test(word) && isAnyHan(text.charCodeAt(end)));
}

const COUNTED = "个项万亿家名次件年月日人户条场元%％余多吨亩所座处起份篇期台套辆位岁天倍";

/** Letters of other alphabets by the Latin one that they look like. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["АВЕКМНОРСТХаеорсух", "ABEKMHOPCTXaeopcyx"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, i) => [letter, latin[i] ?? letter])),
);

/** Reads a word of foreign letters: those that look Latin and stand among Latin letters, digits or Han characters. */
export function readForeignLetter(line: MarkLine, at: number): number {
  const { text } = line;
  let end = at + 1;
  while (LATIN[text[end] ?? ""] !== undefined) end++;
  const run = text.slice(at, end);
  const latin = [...run].map((letter) => LATIN[letter]).join("");
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(end);
  const isForeign = (code: number) => code >= 0x0391 && code <= 0x045f;
  if (run.length > 4 || LATIN[run[0] ?? ""] === undefined || isForeign(before) || isForeign(next)) return end;
  const isAlone = run.length === 1 && isCapital(run) && (isAnyHan(before) || isAnyHan(next));
  const among = isLatin(before) || isLatin(next) || isAlone;
  if (among) line.wrong("lookalike", { start: at, end }, latin);
  return end;
}

function isLatin(code: number): boolean {
  return isLetter(code) && code < 0x80;
}

function isCapital(letter: string): boolean {
  return letter.charCodeAt(0) >= 0x0410 && letter.charCodeAt(0) < 0x0430;
}
