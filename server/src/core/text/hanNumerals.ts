// Reads numbers in Han characters: places (三千五百), digits (二〇二三), open ones (十几, 三四十, 数百), decimals (三点五).
import { digitRun, isApproximation, type PlacesReading, readPlaces } from "./hanPlaces.ts";
import { GROUP, numeralKind, numeralWorth, PLACE } from "./numeralChars.ts";
import { infixAt } from "./numeralInfix.ts";
import type { Numeral } from "./numerals.ts";

/** The number in Han characters that starts at `at`, or null. */
export function hanNumeralAt(text: string, at: number): Numeral | null {
  const first = text[at] ?? "";
  const next = text[at + 1] ?? "";
  // 拾陆万: ten and something, as 十六万.
  const isTeen = first === "拾" && BANKERS.has(next) && isPlace(text.charCodeAt(at + 2));
  if (BANKERS.has(first) && !isTeen && !isPlace(text.charCodeAt(at + 1))) return null;
  const run = digitRun(text, at);
  if (run > at + 1 && !isApproximation(text, at, run)) return digitString(text, at, run);
  const places = readPlaces(text, at);
  if (!places) return null;
  return withInfix(text, at, places.upper > places.value ? places : (decimalAt(text, places) ?? places));
}

/** 壹 to 玖 make a number only with a place behind them: 队伍, 大陆 and 柒 are words and names. */
const BANKERS = new Set("壹贰叁肆伍陆柒捌玖拾佰仟萬億");

function isPlace(code: number): boolean {
  const kind = numeralKind(code);
  return kind === PLACE || kind === GROUP;
}

/** 二〇二三. 两 is never a digit of a string: 一两 and the like are pairs, anything longer is no number. */
function digitString(text: string, at: number, end: number): Numeral | null {
  const digits = plainDigits(text, at, end);
  if (text.slice(at, end).includes("两")) return null;
  return { start: at, end, value: Number(digits), bound: "", han: true, shape: "digits" };
}

function plainDigits(text: string, from: number, to: number): string {
  let digits = "";
  for (let i = from; i < to; i++) digits += numeralWorth(text.charCodeAt(i));
  return digits;
}

/** 三点五, 三点五万; but 三点五十分 is a time, 三点一是 a count and a point. */
function decimalAt(text: string, reading: PlacesReading): PlacesReading | null {
  if (text[reading.end] !== "点") return null;
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
