// Reads numbers in digits, half and full width: 1,322, 1 322, 16.4, 2.5万, 3万4000, 1100多万.
import { ARABIC, numeralKind, numeralWorth } from "./numeralChars.ts";
import { infixAt } from "./numeralInfix.ts";
import type { Numeral } from "./numerals.ts";

/** The number in digits that starts at `at`, or null. */
export function arabicNumeralAt(text: string, at: number): Numeral | null {
  let term = readTerm(text, at);
  if (!term) return null;
  let { value, end } = term;
  const scaled = term.power > 0;
  // 3亿4500万2000: each further term must fit under the scale of the one before.
  while (term && term.power > 0) {
    const next = readTerm(text, term.end);
    if (!next || next.value >= 10 ** term.power || !Number.isInteger(next.value)) break;
    // 3万5 is 35,000, as it is spoken.
    value += next.end - term.end === 1 ? next.value * 10 ** (term.power - 1) : next.value;
    end = next.end;
    term = next;
  }
  const infix = infixAt(text, end, value);
  return {
    start: at,
    end: infix?.end ?? end,
    value: value * (infix?.scale ?? 1),
    bound: infix?.bound ?? "",
    han: false,
    shape: scaled || (infix?.scale ?? 1) > 1 ? "scaled" : "plain",
  };
}

/** Digits and the scale behind them. */
interface Term {
  readonly value: number;
  /** The power of ten of the scale, 0 where there is none. */
  readonly power: number;
  readonly end: number;
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
  const power = scalePower(text, end);
  if (power === 0) return { value: Number(digits), power, end };
  // Through the decimal text, since 16.4 × 10000 in binary is not always what it says.
  return { value: Number(`${digits}e${power}`), power, end: end + scaleLength(text, end) };
}

function digitsEnd(text: string, at: number): number {
  let i = at;
  while (numeralKind(text.charCodeAt(i)) === ARABIC) i++;
  return i;
}

function plainDigits(text: string, from: number, to: number): string {
  let digits = "";
  for (let i = from; i < to; i++) digits += numeralWorth(text.charCodeAt(i));
  return digits;
}

/** Where a group of exactly three digits ends that a comma or a space parts from the ones before; 0 for none. */
function groupEnd(text: string, at: number): number {
  if (!GROUP_MARKS.includes(text[at] ?? "\n")) return 0;
  const end = digitsEnd(text, at + 1);
  return end === at + 4 ? end : 0;
}

const GROUP_MARKS = ",， \u00a0\u2009\u202f";

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** What follows makes a unit of it: 千米, 千瓦, 百分点. */
const UNIT_AFTER: Readonly<Record<string, string>> = { 千: "米克瓦伏卡赫焦帕", 百: "分帕" };

/** How many characters of scale stand at `at`: 万, 亿, 万亿, 千, 十万, 千亿 …; never 十 alone. */
function scaleLength(text: string, at: number): number {
  let length = 0;
  const first = text[at] ?? "";
  if (first === "十" || first === "百" || first === "千") {
    const next = text[at + 1] ?? "";
    if (next === "万" || next === "亿") length = 1;
    else return first === "十" || (UNIT_AFTER[first] ?? "").includes(next || "\n") ? 0 : 1;
  }
  while (text[at + length] === "万" || text[at + length] === "亿") length++;
  return length;
}

function scalePower(text: string, at: number): number {
  let power = 0;
  for (let i = at + scaleLength(text, at) - 1; i >= at; i--) power += POWERS[text[i] ?? ""] ?? 0;
  return power;
}
