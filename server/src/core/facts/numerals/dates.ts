// Finds days that no calendar has (2月30日), and weekdays that are not the date's.
import type { NumeralLine } from "./numeralKinds.ts";

const DATE =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:(?:上午|下午|晚)?[（(，, ]?(?:星期|礼拜|周)([一二三四五六日天])(?![\u4e00-\u9fff]?[期岁年刊末]))?/y;
const WEEKDAYS = "日一二三四五六";
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the date that starts at `at`, whose first number ends at `end`. */
export function readDate(line: NumeralLine, at: number, end: number): number {
  const { text } = line;
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (!match) return end;
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
  return stop;
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
