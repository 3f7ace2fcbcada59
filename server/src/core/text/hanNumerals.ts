// Reads numbers in Han characters: places (三千五百), digits (二〇二三), open ones (十几, 三四十, 数百), decimals (三点五).
import { DIGIT, GROUP, numeralKind, numeralWorth, PLACE, SOME, TENS } from "./numeralChars.ts";
import { infixAt } from "./numeralInfix.ts";
import type { Numeral } from "./numerals.ts";

/** The number in Han characters that starts at `at`, or null. */
export function hanNumeralAt(text: string, at: number): Numeral | null {
  if (BANKERS.has(text[at] ?? "") && !isPlace(text.charCodeAt(at + 1))) return null;
  const run = digitRun(text, at);
  if (run > at + 1 && !isApproximation(text, at, run)) return digitString(text, at, run);
  const reading = readPlaces(text, at);
  if (!reading) return null;
  const decimal = reading.upper === reading.value ? decimalAt(text, reading) : null;
  return withInfix(text, at, decimal ?? reading);
}

function isPlace(code: number): boolean {
  const kind = numeralKind(code);
  return kind === PLACE || kind === GROUP;
}

/** 壹 to 玖 make a number only with a place behind them: 队伍, 大陆 and 柒 are words and names. */
const BANKERS = new Set("壹贰叁肆伍陆柒捌玖拾佰仟萬億");

/** A number in the reading: lower and upper end, where it ends, and what about it is unusual. */
interface Reading {
  value: number;
  upper: number;
  end: number;
  bound: string;
  shape: "plain" | "bare" | "digits";
}

/** Where the run of plain digits that starts at `at` ends; longer ones than any number are cut, to keep steps few. */
function digitRun(text: string, at: number): number {
  let i = at;
  while (i < at + LONGEST_RUN && numeralKind(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}

const LONGEST_RUN = 24;

/** Two digits side by side that mean "about": 两三, 七八, 三五. */
function isApproximation(text: string, from: number, to: number): boolean {
  if (to - from !== 2) return false;
  const low = numeralWorth(text.charCodeAt(from));
  const high = numeralWorth(text.charCodeAt(from + 1));
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

function digitString(text: string, at: number, end: number): Numeral | null {
  // 两 is never a digit of a string: 一两 and the like are pairs, anything longer is no number.
  let digits = "";
  for (let i = at; i < end; i++) {
    if (text[i] === "两") return null;
    digits += numeralWorth(text.charCodeAt(i));
  }
  return { start: at, end, value: Number(digits), bound: "", han: true, shape: "digits" };
}

/** Reads digits, places and groups: [亿] [万] [千 百 十 digit]. */
function readPlaces(text: string, at: number): Reading | null {
  // What stands before the last 亿, before the last 万, and since; `spread` is how far the upper end lies above.
  const sum = { yi: 0, wan: 0, rest: 0, spread: 0 };
  const reading: Reading = { value: 0, upper: 0, end: at, bound: "", shape: "plain" };
  let digit = 0;
  let digitSpread = 0;
  let hasDigit = false;
  let afterZero = false;
  let place = Number.POSITIVE_INFINITY;
  let lastWorth = 0;
  let i = at;
  for (; ; i++) {
    const code = text.charCodeAt(i);
    const kind = numeralKind(code);
    const worth = numeralWorth(code);
    if (kind === DIGIT) {
      if (hasDigit) break;
      const run = digitRun(text, i);
      if (worth === 0) {
        // 一百零三: the zero only says that a place is empty. A zero that nothing follows is no part of the number.
        if (i > at && run === i + 1 && numeralKind(text.charCodeAt(run)) !== PLACE) break;
        if (i === at) hasDigit = true;
        afterZero = true;
        continue;
      }
      hasDigit = true;
      digit = worth;
      if (run - i === 2 && isApproximation(text, i, run)) {
        digitSpread = numeralWorth(text.charCodeAt(i + 1)) - worth;
        i++;
      } else if (run - i > 1) {
        // 十二五, 十三五: a name's number.
        reading.shape = "digits";
        i = run;
        break;
      }
    } else if (kind === SOME) {
      if (hasDigit || !isSome(text, i, at, lastWorth)) break;
      hasDigit = true;
      reading.bound = text[i] ?? "";
      digit = i === at ? 1 : 0;
      digitSpread = i === at ? 8 : 9;
    } else if (kind === TENS) {
      if (hasDigit || place <= 10) break;
      sum.rest += worth;
      place = lastWorth = 10;
    } else if (kind === PLACE) {
      if (worth >= place || (worth === 1000 && KILO_UNIT.has(text[i + 1] ?? ""))) break;
      if (!hasDigit) {
        if (worth !== 10 && i > at) break;
        if (worth !== 10) reading.shape = "bare";
        digit = 1;
      }
      sum.rest += digit * worth;
      sum.spread += digitSpread * worth;
      place = lastWorth = worth;
      digit = digitSpread = 0;
      hasDigit = afterZero = false;
    } else if (kind === GROUP) {
      if (i === at) {
        reading.shape = "bare";
        sum.rest = 1;
      }
      const group = sum.rest + digit;
      if (worth === 1e4 ? group === 0 || sum.wan > 0 : group + sum.wan === 0 || sum.yi > 0) break;
      sum.spread = (sum.spread + digitSpread) * worth;
      if (worth === 1e4) sum.wan = group * worth;
      else [sum.yi, sum.wan] = [(sum.wan + group) * worth, 0];
      sum.rest = digit = digitSpread = 0;
      hasDigit = afterZero = false;
      place = Number.POSITIVE_INFINITY;
      lastWorth = worth;
    } else break;
  }
  if (i === at) return null;
  // 三万五 is 35,000 and 一百二 is 120, but 十五 is 15 and 一百零二 is 102.
  const unit = hasDigit && lastWorth >= 100 && !afterZero && reading.bound === "" ? lastWorth / 10 : 1;
  reading.value = sum.yi + sum.wan + sum.rest + digit * unit;
  reading.upper = reading.value + sum.spread + digitSpread * unit;
  reading.end = i;
  // 几 and 数 alone say nothing.
  return reading.bound !== "" && reading.end === at + 1 ? null : reading;
}

/** 几 stands for a digit before a place (几百) or behind one (十几); 数 only before one, and not in 人数, 总数. */
function isSome(text: string, i: number, at: number, lastWorth: number): boolean {
  const next = numeralKind(text.charCodeAt(i + 1));
  const beforePlace = (next === PLACE || next === GROUP) && !text.startsWith("分之", i + 2);
  if (text[i] === "几") return beforePlace || (lastWorth >= 10 && i > at);
  return i === at && beforePlace && !NOUN_BEFORE_NUMBER.has(text[i - 1] ?? "");
}

/** 人数十五名 is 15, not several tens. */
const NOUN_BEFORE_NUMBER = new Set("人总户件次个指基倍系参无少多半分字整度岁票期位天页篇条项家亩台车床额");

/** 五千克 is five 千克, not five thousand 克. */
const KILO_UNIT = new Set("克瓦伏赫帕");

function decimalAt(text: string, reading: Reading): Reading | null {
  if (text[reading.end] !== "点") return null;
  const end = digitRun(text, reading.end + 1);
  // 三点五十分 is a time, 三点一是 a count and a point.
  if (end === reading.end + 1 || text[end] === "十" || text[end] === "是" || text[end] === "要") return null;
  let digits = "";
  for (let i = reading.end + 1; i < end; i++) digits += numeralWorth(text.charCodeAt(i));
  let power = 0;
  let i = end;
  while (numeralKind(text.charCodeAt(i)) === GROUP)
    power += numeralWorth(text.charCodeAt(i++)) === 1e4 ? 4 : 8;
  const value = Number(`${reading.value}.${digits}e${power}`);
  return { ...reading, value, upper: value, end: i };
}

function withInfix(text: string, at: number, reading: Reading): Numeral {
  const { shape, upper } = reading;
  const infix = shape === "digits" ? null : infixAt(text, reading.end, reading.value);
  const scale = infix?.scale ?? 1;
  return {
    start: at,
    end: infix?.end ?? reading.end,
    value: reading.value * scale,
    ...(upper > reading.value ? { upper: upper * scale } : {}),
    bound: reading.bound + (infix?.bound ?? ""),
    han: true,
    shape,
  };
}
