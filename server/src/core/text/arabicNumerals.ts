// Reads numbers in digits, half and full width: 1,322, 1 322, 16.4, 2.5万, 3万4000, 1100多万.
import { ARABIC, NONE, numeralKind, numeralWorth } from "./numeralChars.ts";
import { infixAt } from "./numeralInfix.ts";
import type { Numeral } from "./numerals.ts";
import { isOneOf } from "./oneOf.ts";

/** The number in digits that starts at `at`, or null. */
export function arabicNumeralAt(text: string, at: number): Numeral | null {
  const integer = plainIntegerAt(text, at);
  if (integer) return integer;
  const first = readTerm(text, at);
  if (!first) return null;
  const scaled = first.small + first.big > 0;
  const whole = scaled ? withTerms(text, first) : first;
  const infix = infixAt(text, whole.end, whole.value);
  return {
    start: at,
    end: infix?.end ?? whole.end,
    value: whole.value * (infix?.scale ?? 1),
    bound: infix?.bound ?? "",
    han: false,
    shape: scaled || (infix?.scale ?? 1) > 1 ? "scaled" : "plain",
  };
}

/** A few digits and nothing behind them that may belong to the number: most numbers are written so. */
function plainIntegerAt(text: string, at: number): Numeral | null {
  let value = 0;
  let end = at;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(++end))
    value = 10 * value + code - 0x30;
  const next = text.charCodeAt(end);
  if (end === at || end - at > MOST_PLAIN || numeralKind(next) !== NONE || isOneOf(MAY_GO_ON, next))
    return null;
  return { start: at, end, value, bound: "", han: false, shape: "plain" };
}

/** Longer ones may not be exact as a number that is counted up. */
const MOST_PLAIN = 9;
/** Marks inside a number, and the bounds behind one. */
const MAY_GO_ON = ",， \u00a0\u2009\u202f.．余多来";

/** Digits and the scale behind them: 千 is a small one, 万 and 亿 are big ones, 千万 is one of each. */
interface Term {
  /** The number with its scale. */
  readonly value: number;
  /** Powers of ten. */
  readonly small: number;
  readonly big: number;
  readonly end: number;
  readonly digits: string;
}

/** 3亿4500万2000, 3万4千: the further terms, each below the scale of the one before. */
function withTerms(text: string, first: Term): { value: number; end: number } {
  let total = first.big ? first.value : 0;
  // What still waits for its 万: of 4千5百万 the 4千.
  let section = first.big ? 0 : first.value;
  let big = first.big || Number.POSITIVE_INFINITY;
  let last = first;
  for (;;) {
    // 2千零30万, 1万零500.
    const isFar = text[last.end] === "零";
    const next = readTerm(text, isFar ? last.end + 1 : last.end);
    if (!next) break;
    const part = Number(next.digits) * 10 ** next.small;
    const below = section > 0 ? last.small : big;
    if (!Number.isInteger(part) || part >= 10 ** below || next.big >= big) break;
    const scale = next.small + next.big;
    // 3万5 is 35,000, as it is spoken, and 3万零5 is 30,005.
    const spoken = scale === 0 && next.digits.length === 1 && !isFar ? 10 ** (last.small + last.big - 1) : 1;
    if (next.big) {
      total += (section + part) * 10 ** next.big;
      section = 0;
      big = next.big;
    } else section += part * spoken;
    last = next;
    if (scale === 0) break;
  }
  return { value: total + section, end: last.end };
}

function readTerm(text: string, at: number): Term | null {
  const integer = digitsEnd(text, at);
  if (integer === at) return null;
  let end = integer;
  let digits = plainDigits(text, at, integer);
  // 1,322 and 1 322: groups of three behind one to three digits.
  if (integer - at <= 3) {
    for (let group = groupEnd(text, end); group; group = groupEnd(text, end)) {
      digits += plainDigits(text, group - 3, group);
      end = group;
    }
  }
  const point = text[end];
  if (point === "." || point === "．") {
    const fraction = digitsEnd(text, end + 1);
    if (fraction > end + 1) {
      digits += `.${plainDigits(text, end + 1, fraction)}`;
      end = fraction;
    }
  }
  const scale = scaleAt(text, end);
  const power = scale.small + scale.big;
  // Through the decimal text, since 16.4 × 10000 in binary is not always what it says.
  const value = Number(power === 0 ? digits : `${digits}e${power}`);
  return { value, small: scale.small, big: scale.big, end: scale.end, digits };
}

function digitsEnd(text: string, at: number): number {
  let i = at;
  while (numeralKind(text.charCodeAt(i)) === ARABIC) i++;
  return i;
}

function plainDigits(text: string, from: number, to: number): string {
  let half = true;
  for (let i = from; i < to; i++) half &&= text.charCodeAt(i) < 0x80;
  if (half) return text.slice(from, to);
  let digits = "";
  for (let i = from; i < to; i++) digits += numeralWorth(text.charCodeAt(i));
  return digits;
}

/** Where a group of exactly three digits ends that a comma or a space parts from the ones before; 0 for none. */
function groupEnd(text: string, at: number): number {
  if (!isOneOf(GROUP_MARKS, text.charCodeAt(at))) return 0;
  const end = digitsEnd(text, at + 1);
  return end === at + 4 ? end : 0;
}

const GROUP_MARKS = ",， \u00a0\u2009\u202f";

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 萬: 4, 億: 8 };

/** What follows makes a unit of it: 千米, 千瓦, 百分点. */
const UNIT_AFTER: Readonly<Record<string, string>> = { 千: "米克瓦伏卡赫焦帕", 百: "分帕" };

interface Scale {
  readonly small: number;
  readonly big: number;
  readonly end: number;
}

/** The scale at `at`: 万, 亿, 万亿, 千, 十万, 千亿 …; never 十 alone. */
function scaleAt(text: string, at: number): Scale {
  const first = text[at] ?? "";
  let small = 0;
  let end = at;
  if (first === "十" || first === "百" || first === "千") {
    const next = text[at + 1] ?? "";
    const alone = !isGroup(text, at + 1);
    if (alone && (first === "十" || (UNIT_AFTER[first] ?? "").includes(next || "\n")))
      return { small, big: 0, end };
    small = POWERS[first] ?? 0;
    end++;
  }
  let big = 0;
  while (isGroup(text, end)) big += POWERS[text[end++] ?? ""] ?? 0;
  return { small, big, end };
}

function isGroup(text: string, at: number): boolean {
  return isOneOf("万亿萬億", text.charCodeAt(at));
}
