// Finds ranges of a wrong form: 10-15人, 3~5天, and 15～30% where the sign stands behind one number only.

import { isDigit, isLetter } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { NumeralLine } from "./numeralKinds.ts";

const HYPHENS = "-－–";
const WAVES = "~〜∼";
const RIGHT = "—～";
const MARKS = HYPHENS + WAVES + RIGHT;
/** What may stand behind the second number of a range of quantities. */
const UNIT =
  /^(?:[%％‰℃]|[多余]?[百千万亿]?[个名人家户次天日月年周岁倍元分秒小亩公米吨斤千毫厘平立度项件条套台辆场期级层处所座批成]|百分点)/;

const NUMBER = /\d+(?:\.\d+)?/y;

/** Reads on from the number at `start` that ends at `end`. */
export function readRange(line: NumeralLine, start: number, end: number): number {
  const { text } = line;
  const sign = signAt(text, end);
  const at = end + sign.length;
  if (!isOneOf(MARKS, text.charCodeAt(at)) || text.charCodeAt(at + 1) === text.charCodeAt(at)) return at;
  const mark = text.charAt(at);
  NUMBER.lastIndex = at + 1;
  const second = NUMBER.exec(text)?.[0];
  if (second === undefined) return at + 1;
  const stop = at + 1 + second.length;
  if (!isRange(line, start, at, stop)) return stop;
  const first = text.slice(start, end);
  const unit = signAt(text, stop);
  const isYear = first.length === 4 && text[stop] === "年";
  if (!RIGHT.includes(mark)) readMark(line, at, mark, isYear, text.slice(stop, stop + 4));
  if (isYear && second.length === 2 && Number(second) > Number(first.slice(2))) {
    line.wrong("range-ends", { start: at + 1, end: stop }, first.slice(0, 2) + second, false);
  } else if (sign === "" && unit !== "" && Number(first) < scaled(second, unit)) {
    line.wrong("range-ends", { start, end }, first + unit, false);
  }
  return stop;
}

/** 9～16亿 may be nine and sixteen hundred million: only a sign or a scale counts, and never for 2—3万 people. */
function scaled(second: string, unit: string): number {
  return unit === "%" || unit === "％" ? Number(second) : Number.NEGATIVE_INFINITY;
}

function readMark(line: NumeralLine, at: number, mark: string, isYear: boolean, behind: string): void {
  const span = { start: at, end: at + 1 };
  if (WAVES.includes(mark)) line.wrong("range", span, "～", mark !== "~");
  else if (isYear || UNIT.test(behind)) line.wrong("range", span, "—", isYear);
}

/** %, 万 or 亿 with what it stands before: the part that both numbers of a range need. */
function signAt(text: string, at: number): string {
  if (!isOneOf("%％‰万亿", text.charCodeAt(at))) return "";
  return /^(?:[%％‰]|[万亿](?:元)?)/.exec(text.slice(at, at + 2))?.[0] ?? "";
}

/** Two numbers with a dash between, no date (2026-11-21), no telephone, no number of a table, a standard or a version. */
function isRange(line: NumeralLine, start: number, at: number, stop: number): boolean {
  const { text } = line;
  const before = text.charCodeAt(start - 1);
  if (
    isLetter(before) ||
    "-－–—～~./:：#＃".includes(text[start - 1] || "\n") ||
    /[表图第号章节]$/.test(text.slice(0, start).slice(-2))
  )
    return false;
  const next = text[stop] ?? "";
  if ("-－–—./:".includes(next || "\n") || isLetter(next.charCodeAt(0)) || isDigit(next.charCodeAt(0)))
    return false;
  if (at - start > 5 || stop - at > 6) return false;
  return isAnyHan(next.charCodeAt(0)) || "%％‰℃".includes(next || "\n");
}
