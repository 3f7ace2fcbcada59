// Finds days and times that there are none of (2月30日, 10:70), weekdays that are not the date's, and dates in numbers of two scripts.
import { hanNumeralAt } from "../../text/hanNumerals.ts";
import { ordinalValue } from "../../text/ordinal.ts";
import type { NumeralLine } from "./numeralKinds.ts";

const DATE =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:(?:上午|下午|晚)?[（(，, ]?(?:星期|礼拜|周)([一二三四五六日天])(?![\u4e00-\u9fff]?[期岁年刊末]))?/y;
const WEEKDAYS = "日一二三四五六";
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the date that starts at `at`, whose first number ends at `end`. */
export function readDate(line: NumeralLine, at: number, end: number): number {
  const { text } = line;
  const mixed = readMixedDate(line, HAN_YEAR.test(text.slice(Math.max(0, at - 5), at)) ? at - 5 : at);
  if (mixed > 0) return mixed;
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (!match) return readLostMonth(line, at, end);
  const [whole, year = "", month = "", day = "", weekday = ""] = match;
  const stop = at + whole.length;
  const dated = text.slice(at, stop - (weekday ? whole.length - whole.search(/[日号]/) - 1 : 0));
  if (!isDay(Number(year), Number(month), Number(day))) {
    line.doubtful("date", { start: at, end: at + dated.length }, []);
  } else if (weekday !== "" && year !== "") {
    const right = WEEKDAYS[weekdayOf(Number(year), Number(month), Number(day))] ?? "";
    const said = weekday === "天" ? "日" : weekday;
    if (right !== said) line.wrong("date", { start: stop - 1, end: stop }, right, false);
  }
  if (text.charAt(stop - 1) === "号" && SIGNED.test(text))
    line.wrong("date", { start: stop - 1, end: stop }, "日");
  return stop;
}

/** The date of a document, on a line of its own. */
const SIGNED = /^[\s\u3000]{0,60}\d{4}年\d{1,2}月\d{1,2}号[\s\u3000]{0,20}$/;
const HAN_YEAR = /^[一二][〇零○一二三四五六七八九]{3}年$/;
const PARTS =
  /(\d{4}|[一二][〇零○一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/y;

/** Reads 二〇二六年5月20日 and 2026年五月二十日, and tells where it ends; 0 where no date of two scripts stands there. */
function readMixedDate(line: NumeralLine, start: number): number {
  const { text } = line;
  PARTS.lastIndex = start;
  const [whole, ...parts] = PARTS.exec(text) ?? [];
  if (whole === undefined || new Set(parts.map(isArabic)).size < 2 || isLunar(text, start)) return 0;
  const [year = 0, month = 0, day = 0] = parts.map(numberOf);
  if (!isDay(year, month, day)) return 0;
  line.wrong("date", { start, end: start + whole.length }, `${year}年${month}月${day}日`);
  return start + whole.length;
}

/** 2026年11底: the month has lost its 月. */
function readLostMonth(line: NumeralLine, at: number, end: number): number {
  LOST_MONTH.lastIndex = at;
  const [whole, month = "", part = ""] = LOST_MONTH.exec(line.text) ?? [];
  if (whole === undefined || Number(month) < 1 || Number(month) > 12) return end;
  const start = at + whole.length - month.length - part.length;
  line.wrong("date", { start, end: at + whole.length }, `${month}月${part}`, false);
  return at + whole.length;
}

const LOST_MONTH = /\d{4}年(\d{1,2})(底|初|末|[上中下]旬)/y;

/** Reads the time that starts at `at` (9:30) with the one it goes on to; there is none of seventy minutes, and a ratio is no time. */
export function readTime(line: NumeralLine, at: number, end: number): number {
  const { text } = line;
  TIME.lastIndex = at;
  const [whole, first = "", second = ""] = TIME.exec(text) ?? [];
  if (whole === undefined) return end;
  const stop = at + whole.length;
  const isSure = isTime(first) && second !== "";
  if (isSure && !isTime(second)) line.doubtful("date", { start: stop - second.length, end: stop }, []);
  else if (!isTime(first) && (isTime(second) || HALF_DAY.test(text.slice(Math.max(0, at - 3), at))))
    line.doubtful("date", { start: at, end: at + first.length }, []);
  return end;
}

const TIME = /(\d{1,2}[:：]\d{2})(?![\d:：.])(?:(?:[-－–~～至到]|—{1,2})(\d{1,2}[:：]\d{2})(?![\d:：.]))?/y;
const HALF_DAY = /(?:[上下]午|凌晨|早上|晚上|\d日)$/;

/** True for a time of the day; false for none too. */
function isTime(text: string): boolean {
  const [hour = "", minute = ""] = text.split(/[:：]/);
  return minute !== "" && Number(hour) <= 24 && Number(minute) < 60;
}

function isArabic(part: string): boolean {
  return /^\d/.test(part);
}

function numberOf(part: string): number {
  if (isArabic(part)) return Number(part);
  // A month or a day is written as sections are numbered, a year digit by digit.
  return part.length < 4 ? ordinalValue(part) : (hanNumeralAt(part.replaceAll("○", "〇"), 0)?.value ?? 0);
}

/** 农历2026年五月初五: months of the old calendar are written in Han characters. */
function isLunar(text: string, start: number): boolean {
  return /[农阴旧夏]历[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
}

/** True for a day of the calendar; without a year (0) the 29th of February is one. */
export function isDay(year: number, month: number, day: number): boolean {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  return month !== 2 || day < 29 || year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The day of the week of a date of the Gregorian calendar, 0 for Sunday (Zeller's congruence, from March). */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const century = Math.floor(y / 100);
  const within = y % 100;
  const sum =
    day +
    Math.floor((13 * (m + 1)) / 5) +
    within +
    Math.floor(within / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (sum + 6) % 7;
}
