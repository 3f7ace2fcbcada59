// Reads dates and counts whose numbers were left open by white space: 20  年  月  日, 12月  日, 第  号.

import {
  endsClause,
  isLetter,
  isNumeral,
  isSpace,
  skipSpace,
  skipSpaceBack,
} from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isSignatureLine } from "./blankSignature.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { measureLength } from "./maskMeasure.ts";
import { isMaskCharacter } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const UNITS = "年月日";
const LONGEST_NUMBER = 4;
const WIDEST_GAP = 12;
/** What follows 第 and white space where the number is missing. */
const ORDINAL_UNITS = "期号次届章条批轮页名位";
/** Words before a date that lost its numbers altogether. */
const BEFORE_DATE = "于自从在至截";

/** Reads the date whose first unit (年, 月 or 日) stands at `at`. */
export function readOpenDate(line: HoleLine, at: number): Reading {
  const { text } = line;
  // 注明年、月、日: the units themselves are listed.
  if (text.charAt(at - 1) === "、" && UNITS.includes(text.charAt(at - 2) || " ")) return at + 1;
  const next = text.charCodeAt(at + 1);
  const lost = UNITS.includes(text.charAt(at + 1) || " ") ? lostDate(text, at) : lostYear(text, at, 1);
  if (lost) return line.isOpaque(at) ? at + 1 : lost;
  if (!isSpace(next) && !isSpace(text.charCodeAt(at - 1)) && !isNumeral(next)) return at + 1;
  const first = firstNumber(text, at);
  let end = at + 1;
  let open = first.open ? 1 : 0;
  let parts = 1;
  for (let unit = UNITS.indexOf(text.charAt(at)) + 1; unit < UNITS.length; unit++, parts++) {
    const number = skipSpace(text, end);
    let digits = number;
    while (digits - number < LONGEST_NUMBER && isNumeral(text.charCodeAt(digits))) digits++;
    const at = skipSpace(text, digits);
    if (at - end > WIDEST_GAP || at === end || text.charAt(at) !== UNITS.charAt(unit)) break;
    if (digits === number && measureLength(text, at) === 0) break;
    if (digits === number) open++;
    end = at + 1;
  }
  const sure = parts > 1 || (first.open && text.startsWith("20", first.start) && !lasts(text, end));
  if (open === 0 || !sure || isMaskCharacter(text.charCodeAt(first.start - 1))) return at + 1;
  if (line.isOpaque(at) || isSignatureLine(text)) return at + 1;
  return {
    kind: "blank",
    start: first.start,
    end,
    mask: text.slice(first.start, end),
    noun: "",
    guess: "日期",
  };
}

/** 从事文字工作 20 年以上: how long something lasts, and no year of this century. */
function lasts(text: string, end: number): boolean {
  return /^\s?(?:[以之]?[上下来内间前后]|多|左右|之久|期|经验|工龄|党龄|的)/.test(text.slice(end, end + 4));
}

/** Reads 第 with white space where its number belongs. */
export function readOpenOrdinal(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const unit = skipSpace(text, at + 1);
  if (unit === at + 1 || unit - at > WIDEST_GAP || !ORDINAL_UNITS.includes(text.charAt(unit) || " "))
    return null;
  if (line.isOpaque(at)) return null;
  return { kind: "blank", start: at, end: unit + 1, mask: text.slice(at, unit + 1), noun: "", guess: "数字" };
}

/** The number of the date's first unit: where it starts, and whether it is open (missing, or a century alone: 20  年). */
function firstNumber(text: string, at: number): { start: number; open: boolean } {
  const before = skipSpaceBack(text, at);
  let start = before;
  while (start > 0 && before - start < LONGEST_NUMBER && isNumeral(text.charCodeAt(start - 1))) start--;
  if (start < before) {
    const century =
      text.charAt(at) === "年" && before < at && before - start === 2 && text.startsWith("20", start);
    return { start, open: century };
  }
  // 今年, 每年, 本月 count themselves; white space or a mark before the unit leaves it open.
  const previous = text.charCodeAt(at - 1);
  return { start: at, open: before < at || (!isAnyHan(previous) && !isLetter(previous)) };
}

/** 年月日 or 月日 with nothing before them: the numbers are gone altogether. */
function lostDate(text: string, at: number): PlaceholderFact | null {
  const length = text.startsWith("年月日", at) ? 3 : text.startsWith("月日", at) ? 2 : 0;
  if (text.startsWith("年月", at) && length === 0) return lostYear(text, at, 2);
  if (length === 0) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const named = before !== "" && BEFORE_DATE.includes(before) && !"期子常".includes(after || " ");
  const alone = at === skipSpace(text, 0) && skipSpace(text, at + length) === text.length;
  const opens = before !== "" && "，。；（".includes(before) && !endsClause(text.charCodeAt(at + length));
  if (!named && !(length === 3 && (alone || opens))) return null;
  return noDate(text, at, length);
}

function noDate(text: string, at: number, length: number): PlaceholderFact {
  const noun = text.slice(at, at + length);
  return { kind: "missing-number", start: at, end: at + length, mask: "", noun, guess: "日期" };
}

/** 始建于年，, 成立于年月。: when something was founded, up to a mark; ，年，, 一、年第一季度: a clause that opens with it. */
function lostYear(text: string, at: number, length: number): PlaceholderFact | null {
  if (CLAUSE_OPENS.test(text.slice(Math.max(0, at - 2), at)) && YEAR_GOES_ON.test(text.slice(at + 1, at + 6)))
    return noDate(text, at, 1);
  if (text.charAt(at) !== "年" || text.charAt(at - 1) !== "于" || !endsClause(text.charCodeAt(at + length)))
    return null;
  if (!FOUNDED.test(text.slice(Math.max(0, at - 3), at - 1))) return null;
  return noDate(text, at, length);
}

/** Not where a line begins: there the year may stand at the end of the line before. */
const CLAUSE_OPENS = /[^\d\s][，。；：、]$/;
const YEAR_GOES_ON = /^(?:[，,]|第?[一二三四]季度|上半年|下半年|以来)/;
const FOUNDED = /^(?:始建|创建|兴建|筹建|重建|组建|成立|创立|设立|创办|建成|建校|建厂|出生|竣工|投产)$/;
