// Reads a Han number by its places: [亿] [万] [千 百 十 digit], with open digits (十几, 三四十) among them.
import { DIGIT, GROUP, numeralKind, numeralWorth, PLACE, SOME, TENS } from "./numeralChars.ts";

/** What was read: lower and upper end, where it ends, and what about it is unusual. */
export interface PlacesReading {
  readonly value: number;
  readonly upper: number;
  readonly end: number;
  /** 几 or 数, or "". */
  readonly bound: string;
  readonly shape: "plain" | "bare" | "digits";
}

/** The number that starts at `at`, or null. */
export function readPlaces(text: string, at: number): PlacesReading | null {
  const state = newState(at);
  let i = at;
  for (let next = step(text, i, state); next > i; next = step(text, i, state)) i = next;
  if (i === at) return null;
  // 三万五 is 35,000 and 一百二 is 120, but 十五 is 15 and 一百零二 is 102.
  const spoken = state.digit > 0 && state.lastWorth >= 100 && !state.afterZero && state.bound === "";
  const unit = spoken ? state.lastWorth / 10 : 1;
  const value = state.yi + state.wan + state.rest + state.digit * unit;
  const upper = value + state.spread + state.digitSpread * unit;
  // 几 and 数 alone say nothing.
  if (state.bound !== "" && i === at + 1) return null;
  return { value, upper, end: i, bound: state.bound, shape: state.shape };
}

/** Where the run of plain digits that starts at `at` ends; longer ones than any number are cut, to keep steps few. */
export function digitRun(text: string, at: number): number {
  let i = at;
  while (i < at + LONGEST_RUN && numeralKind(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}

const LONGEST_RUN = 24;

/** Two digits side by side that mean "about": 两三, 七八, 三五. */
export function isApproximation(text: string, from: number, to: number): boolean {
  if (to - from !== 2) return false;
  const low = numeralWorth(text.charCodeAt(from));
  const high = numeralWorth(text.charCodeAt(from + 1));
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

/** The reading so far. */
interface State {
  readonly start: number;
  /** What stands before the last 亿, before the last 万, and since. */
  yi: number;
  wan: number;
  rest: number;
  /** How far the upper end lies above the lower one. */
  spread: number;
  /** The digit that waits for its place, and its spread. */
  digit: number;
  digitSpread: number;
  hasDigit: boolean;
  afterZero: boolean;
  /** The last place of this group, and the last place or group at all. */
  place: number;
  lastWorth: number;
  bound: string;
  shape: "plain" | "bare" | "digits";
}

function newState(start: number): State {
  const sums = { yi: 0, wan: 0, rest: 0, spread: 0, digit: 0, digitSpread: 0 };
  return {
    start,
    ...sums,
    hasDigit: false,
    afterZero: false,
    place: Number.POSITIVE_INFINITY,
    lastWorth: 0,
    bound: "",
    shape: "plain",
  };
}

/** Takes in the character at `i`; gives the place to go on from, or `i` where the number ends before it. */
function step(text: string, i: number, state: State): number {
  if (state.shape === "digits") return i;
  const code = text.charCodeAt(i);
  const worth = numeralWorth(code);
  switch (numeralKind(code)) {
    case DIGIT:
      return worth === 0 ? takeZero(text, i, state) : takeDigit(text, i, worth, state);
    case SOME:
      return takeSome(text, i, state);
    case TENS:
      return takeTens(i, worth, state);
    case PLACE:
      return takePlace(text, i, worth, state);
    case GROUP:
      return takeGroup(i, worth, state);
    default:
      return i;
  }
}

/** 一百零三: the zero only says that a place is empty. A zero that nothing follows is no part of the number. */
function takeZero(text: string, i: number, state: State): number {
  if (state.hasDigit) return i;
  const next = numeralKind(text.charCodeAt(i + 1));
  if (i > state.start && next !== DIGIT && next !== PLACE && text[i + 1] !== "几") return i;
  state.hasDigit = i === state.start;
  state.afterZero = true;
  return i + 1;
}

function takeDigit(text: string, i: number, worth: number, state: State): number {
  if (state.hasDigit) return i;
  state.hasDigit = true;
  state.digit = worth;
  const end = digitRun(text, i);
  if (isApproximation(text, i, end)) {
    state.digitSpread = numeralWorth(text.charCodeAt(i + 1)) - worth;
    return i + 2;
  }
  // 十二五, 十三五: a name's number.
  if (end - i > 1) state.shape = "digits";
  return end;
}

/** 几 stands for a digit before a place (几百) or behind one (十几); 数 only before one, and not in 人数, 总数. */
function takeSome(text: string, i: number, state: State): number {
  const first = i === state.start;
  const next = numeralKind(text.charCodeAt(i + 1));
  const beforePlace = (next === PLACE || next === GROUP) && !text.startsWith("分之", i + 2);
  const fits =
    text[i] === "几"
      ? beforePlace || (!first && state.lastWorth >= 10)
      : first && beforePlace && !NOUN_BEFORE_NUMBER.has(text[i - 1] ?? "");
  if (state.hasDigit || !fits) return i;
  state.hasDigit = true;
  state.bound = text[i] ?? "";
  state.digit = first ? 1 : 0;
  state.digitSpread = first ? 8 : 9;
  return i + 1;
}

/** 人数十五名 is 15, not several tens. */
const NOUN_BEFORE_NUMBER = new Set("人总户件次个指基倍系参无少多半分字整度岁票期位天页篇条项家亩台车床额");

function takeTens(i: number, worth: number, state: State): number {
  if (state.hasDigit || state.place <= 10) return i;
  state.rest += worth;
  state.place = state.lastWorth = 10;
  return i + 1;
}

function takePlace(text: string, i: number, worth: number, state: State): number {
  if (worth >= state.place || (worth === 1000 && KILO_UNIT.has(text[i + 1] ?? ""))) return i;
  if (!state.hasDigit) {
    if (worth !== 10 && i > state.start) return i;
    if (worth !== 10) state.shape = "bare";
    state.digit = 1;
  }
  state.rest += state.digit * worth;
  state.spread += state.digitSpread * worth;
  state.place = state.lastWorth = worth;
  return nextDigit(i, state);
}

/** 五千克 is five 千克, not five thousand 克. */
const KILO_UNIT = new Set("克瓦伏赫帕");

function takeGroup(i: number, worth: number, state: State): number {
  if (i === state.start) {
    state.shape = "bare";
    state.rest = 1;
  }
  const group = state.rest + state.digit;
  if (worth === 1e4) {
    if (group === 0 || state.wan > 0) return i;
    state.wan = group * worth;
  } else if (state.wan + group > 0) {
    if (state.yi > 0) return i;
    state.yi = (state.wan + group) * worth;
    state.wan = 0;
  } else state.yi *= worth; // 一亿亿
  state.spread = (state.spread + state.digitSpread) * worth;
  state.rest = 0;
  state.place = Number.POSITIVE_INFINITY;
  state.lastWorth = worth;
  return nextDigit(i, state);
}

function nextDigit(i: number, state: State): number {
  state.digit = state.digitSpread = 0;
  state.hasDigit = state.afterZero = false;
  return i + 1;
}
