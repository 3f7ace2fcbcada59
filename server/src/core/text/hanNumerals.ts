// Reads numbers in Han characters: places (三千五百), digits (二〇二三), open ones (十几, 三四十, 数百), decimals (三点五).
import { digitRun, isApproximation, type PlacesReading, readPlaces } from "./hanPlaces.ts";
import type { Mutable } from "./mutable.ts";
import { DIGIT, GROUP, NONE, numeralKind, numeralWorth, PLACE } from "./numeralChars.ts";
import { infixAt } from "./numeralInfix.ts";
import type { Numeral } from "./numerals.ts";
import { isOneOf } from "./oneOf.ts";

/** The number in Han characters that starts at `at`, or null. */
export function hanNumeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === ZERO && joinsSmaller(text, at)) return null;
  if (isOneOf(BANKERS, code) && !isPlace(next) && !isTeen(text, at) && !isSum(text, at)) return null;
  const isLone =
    numeralKind(code) === DIGIT && numeralKind(next) === NONE && next !== POINT && next !== TRADITIONAL_POINT;
  if (isLone) return loneDigit(text, at);
  const run = digitRun(text, at);
  if (run > at + 1 && !isApproximation(text, at, run)) return digitString(text, at, run);
  const places = readPlaces(text, at);
  if (!places) return null;
  return withInfix(text, at, places.upper > places.value ? places : (decimalAt(text, places) ?? places));
}

const ZERO = "零".charCodeAt(0);

/** 两年零三个月, 一小时零十五分钟: 零 joins what is smaller, and belongs to neither number. */
function joinsSmaller(text: string, at: number): boolean {
  return (
    at > 0 &&
    isOneOf("年月天时分里斤", text.charCodeAt(at - 1)) &&
    numeralKind(text.charCodeAt(at + 1)) !== NONE
  );
}

/** 壹 to 玖 make a number only with a place behind them: 队伍, 大陆 and 柒 are words and names. */
const BANKERS = "壹贰叁肆伍陆柒捌玖拾佰仟萬億";
const POINT = "点".charCodeAt(0);
const TRADITIONAL_POINT = "點".charCodeAt(0);

/** A digit by itself, as most numbers in Han characters are. */
function loneDigit(text: string, at: number): Numeral {
  const value = numeralWorth(text.charCodeAt(at));
  return { start: at, end: at + 1, value, bound: "", han: true, shape: "plain" };
}

/** 拾陆万, 拾六万: ten and something, as 十六万. */
function isTeen(text: string, at: number): boolean {
  const isOnes = numeralKind(text.charCodeAt(at + 1)) === DIGIT;
  return text[at] === "拾" && isOnes && isPlace(text.charCodeAt(at + 2));
}

/** 伍元叁角, 捌圆整: a digit of a sum of money, with what goes on or closes it. */
function isSum(text: string, at: number): boolean {
  const isGreater = isOneOf("元圆", text.charCodeAt(at + 1)) && isOneOf(AFTER_YUAN, text.charCodeAt(at + 2));
  return (
    isGreater || (isOneOf("元圆角零", text.charCodeAt(at - 1)) && isOneOf("角分", text.charCodeAt(at + 1)))
  );
}

const AFTER_YUAN = "整正零壹贰叁肆伍陆柒捌玖";

function isPlace(code: number): boolean {
  const kind = numeralKind(code);
  return kind === PLACE || kind === GROUP;
}

/** 二〇二三. 两 is never a digit of a string: 一两 and the like are pairs, anything longer is no number. */
function digitString(text: string, at: number, end: number): Numeral | null {
  const digits = plainDigits(text, at, end);
  if (/[两兩]/.test(text.slice(at, end))) return null;
  return { start: at, end, value: Number(digits), bound: "", han: true, shape: "digits" };
}

function plainDigits(text: string, from: number, to: number): string {
  let digits = "";
  for (let i = from; i < to; i++) digits += numeralWorth(text.charCodeAt(i));
  return digits;
}

/** 三点五, 三点五万; but 三点五十分 is a time, 三点一是 a count and a point. */
function decimalAt(text: string, reading: PlacesReading): PlacesReading | null {
  if (!isOneOf("点點", text.charCodeAt(reading.end))) return null;
  const end = digitRun(text, reading.end + 1);
  if (end === reading.end + 1 || NO_DECIMAL.includes(text[end] ?? "\n")) return null;
  let power = 0;
  let i = end;
  while (numeralKind(text.charCodeAt(i)) === GROUP)
    power += numeralWorth(text.charCodeAt(i++)) === 1e4 ? 4 : 8;
  const value = Number(`${reading.value}.${plainDigits(text, reading.end + 1, end)}e${power}`);
  return { ...reading, value, upper: value, end: i };
}

const NO_DECIMAL = "十是要";

function withInfix(text: string, at: number, reading: PlacesReading): Numeral {
  const { shape, upper } = reading;
  const infix = shape === "digits" ? null : infixAt(text, reading.end, reading.value);
  const scale = infix?.scale ?? 1;
  const numeral: Mutable<Numeral> = {
    start: at,
    end: infix?.end ?? reading.end,
    value: reading.value * scale,
    bound: reading.bound + (infix?.bound ?? ""),
    han: true,
    shape,
  };
  if (upper > reading.value) numeral.upper = upper * scale;
  return numeral;
}
