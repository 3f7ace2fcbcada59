// Reads what a unit is followed by that adds a part of it: 三天半, 1米8, 50元6角, 三斤二两, 七成五, 东经120°30′.
import { DIGIT, numeralKind, numeralWorth } from "../../text/numeralChars.ts";
import { numeralAt } from "../../text/numerals.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { unitAt } from "./metricUnits.ts";

/** The part of a unit that stands at a place, in that unit, and where it ends; 0 and the place itself for none. */
export interface Remainder {
  readonly value: number;
  readonly end: number;
}

/** What the text at `at` adds to an amount in units of `word` that ends there. */
export function moreOf(text: string, at: number, word: string): Remainder {
  const lesser = LESSER_UNITS[word];
  const lessers = lesser ? inLesserUnits(text, at, lesser) : undefined;
  if (lessers && lessers.end > at) return lessers;
  if (word === "成" && isTenthOfTenth(text, at))
    return { value: numeralWorth(text.charCodeAt(at)) / 10, end: at + 1 };
  if (word === "米" && TENTHS.test(text.slice(at, at + LONGEST_TENTHS)))
    return { value: numeralWorth(text.charCodeAt(at)) / 10, end: at + 1 };
  const isHalf =
    text[at] === "半" && AND_A_HALF.has(word) && !isOneOf(WORDS_WITH_HALF, text.charCodeAt(at + 1));
  return isHalf && !unitAt(text, at + 1) ? { value: 0.5, end: at + 1 } : { value: 0, end: at };
}

/** Units that a greater one is written together with: the characters, what one is worth, and how many there may be of it. */
const LESSER_UNITS: Readonly<
  Record<string, readonly (readonly [marks: string, worth: number, below: number])[]>
> = {
  元: [
    ["角毛", 0.1, 10],
    ["分", 0.01, 10],
  ],
  圆: [
    ["角", 0.1, 10],
    ["分", 0.01, 10],
  ],
  角: [["分", 0.1, 10]],
  块: [["毛角", 0.1, 10]],
  斤: [["两", 0.1, 10]],
  市斤: [["两", 0.1, 10]],
  "°": [
    ["′", 1 / 60, 60],
    ["″", 1 / 3600, 60],
  ],
};

function inLesserUnits(
  text: string,
  at: number,
  units: readonly (readonly [marks: string, worth: number, below: number])[],
): Remainder {
  let value = 0;
  let end = at;
  for (const [marks, worth, below] of units) {
    const few = digitBefore(text, end, marks) ?? numeralAt(text, end);
    if (!few || few.value >= below || few.upper !== undefined || !isOneOf(marks, text.charCodeAt(few.end)))
      continue;
    // 5元3.5角 is no price; the seconds of an arc have decimals.
    if (below === 10 && !Number.isInteger(few.value)) continue;
    if (marks === "分" && isOneOf(WORDS_WITH_FEN, text.charCodeAt(few.end + 1))) continue;
    value += few.value * worth;
    end = few.end + 1;
  }
  return { value, end };
}

/** 每车次2元5分钟起步: the 分 begins a word. */
const WORDS_WITH_FEN = "钟之贝";

/** The one digit that such a unit follows: 二 of 二两, where 两 too could be a digit. */
function digitBefore(text: string, at: number, marks: string) {
  const code = text.charCodeAt(at);
  if (numeralKind(code) !== DIGIT || !isOneOf(marks, text.charCodeAt(at + 1))) return undefined;
  return { value: numeralWorth(code), upper: undefined, end: at + 1 };
}

/** 1米8, 一米二左右: where nothing is counted by the digit. */
const TENTHS = /^[1-9一二三四五六七八九](?=[，。；、！）),;]|$|以[上下内]|左右|[的高宽长深厚])/;
const LONGEST_TENTHS = 3;

/** 七成五, 三成二以上; in 三成三个 the digit counts something else. */
function isTenthOfTenth(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    numeralKind(code) === DIGIT &&
    numeralWorth(code) > 0 &&
    /^(?:[，。；、！）)以左的]|$)/.test(text.slice(at + 1, at + 2))
  );
}

const AND_A_HALF = new Set("年 天 周 倍 番 成 小时 公里 里 米 亩 吨 公斤 斤 尺".split(" "));

/** 5公里半径, 三年半脱产: the 半 begins a word. */
const WORDS_WITH_HALF = "径岛导成截封决山数途夜身边壁自永月年场空坡脱挂圆程固干液载";
