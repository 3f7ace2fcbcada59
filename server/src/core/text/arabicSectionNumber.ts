// Reads a section number in Arabic digits: 1. 1） 1.2　 and the forms that only their line tells from an amount.
import { CharacterSet } from "./characterSet.ts";
import { MEASURE_STARTS } from "./measureStarts.ts";
import { isMeasureTrap } from "./measureTrap.ts";
import { isOneOf } from "./oneOf.ts";
import { arabicDigit, certain, LINE_START, numeralAt, type SectionNumber } from "./sectionNumeral.ts";

const LONG_LINE: readonly RegExp[] = [
  // 1.2.1　国家级：…: three parts and a space number a paragraph of any length.
  /(\d{1,2}(?:\.\d{1,2}){2,3})[ \u3000]{1,4}(?=[\u4e00-\u9fff])/y,
  // 1.3.1为有效处置各类突发事件，…: right before the paragraph.
  /(\d{1,2}(?:\.\d{1,2}){2,3})(?=[\u4e00-\u9fff]{3})(?![版号日代])/y,
  // 4.1 队伍保障 全县组建…: a space closes the title too.
  /(\d{1,2}\.\d{1,2})[ \u3000]{1,4}(?=[\u4e00-\u9fff、]{3,10}[ \u3000]{1,2}[\u4e00-\u9fff])/y,
];
const SHORT_LINE: readonly RegExp[] = [
  // 1　总则, 1.1 编制目的: a line of its own, with space after the number and no mark in the title.
  /(\d{1,2}(?:\.\d{1,2}){0,3})[ \u3000]{1,4}(?=[\u4e00-\u9fff][\u4e00-\u9fff、与和“”（）]{1,24}\s*$)/y,
  // What only a number in parts may number: a title with letters and figures in it, and one without a space before.
  /(\d{1,2}(?:\.\d{1,2}){1,3})[ \u3000]{1,4}(?=[\u4e00-\u9fff][\u4e00-\u9fff、“”（）()\w\u2160-\u216b·—-]{1,30}\s*$)/y,
  /(\d{1,2}(?:\.\d{1,2}){1,3})(?=[\u4e00-\u9fff][^\s。；，！？]{3,29}\s*$)/y,
  // 5.1 AI应用: letters open the title.
  /(\d{1,2}(?:\.\d{1,2}){1,3})[ \u3000]{1,4}(?=[A-Z]{2}[\u4e00-\u9fff、“”（）\w·—-]{2,36}\s*$)/y,
  ...LONG_LINE,
];
/** How a Markdown heading starts. */
const HEADING_START = /^\s{0,3}#{1,6}\s{1,4}(?:\*\*)?$/;
/** No title begins so: what stands before it is an amount, cut off from its sentence. */
const AMOUNT = /^(?:个百分点|百分点|[%％‰]|万|亿|倍)/;
/** Nor so behind a space: 8.6 公里, but 1.3 个人信息. */
const SPACED_AMOUNT =
  /^(?:个[^人别性案体]|元|人次|公里|公顷|平方|立方|吨|亩|(?:[KMGT]W|KM|HA|KG|DB)[\u4e00-\u9fff])/;
/** Nor so behind a plain space in a Markdown heading: # 15 种模板. */
const COUNTED = /^[个种项条次位名人篇类家件份届年月日号期级点周天句步大招问讲道题本张场部套]/;

/** The number that starts with the digit at `at`, or null. */
export function arabicNumberAt(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.end - at > 3) return null;
  const { end, value } = numeral;
  const mark = text[end] ?? "";
  if ((mark === "." || mark === "\u3000" || mark === " ") && LINE_START.test(text.slice(0, at))) {
    const decimal = decimalAt(text, at);
    if (decimal) return decimal;
  }
  // 5 .融入社区: the space slipped in before the mark.
  if (mark === " " && isOneOf(".．、", text.charCodeAt(end + 1)) && LINE_START.test(text.slice(0, at)))
    return arabicDigit(text.charCodeAt(end + 2)) >= 0 ? null : certain("arabic", value, end + 2);
  if (text.length - at <= LONGEST_GLUED) {
    const glued = gluedAt(text, at, end, value);
    if (glued) return glued;
  }
  if (mark === "）" || mark === ")") return certain("arabicHalfBracket", value, end + 1);
  if (mark === "" || !".．、".includes(mark)) return null;
  return mark !== "、" && isDecimal(text, end) ? null : certain("arabic", value, end + 1);
}

/** 1总则: right before a short title that is the rest of the line; that 1.1 comes next proves it. */
function gluedAt(text: string, at: number, end: number, value: number): SectionNumber | null {
  GLUED_TITLE.lastIndex = end;
  if (end - at > 2 || text[at] === "0" || !GLUED_TITLE.test(text) || !LINE_START.test(text.slice(0, at)))
    return null;
  if (mayMeasure(text, end) || COUNTED.test(text.slice(end, end + 1))) return null;
  return { style: "arabic", value, end, mayList: true };
}

const GLUED_TITLE = /[\u4e00-\u9fff][\u4e00-\u9fff、与和]{1,11}\s*$/y;
const LONGEST_GLUED = 20;

/** 1.99% and 9.8公里 are decimals, 1.2026年… is a number before a year; with ． the unit must tell. */
function isDecimal(text: string, mark: number): boolean {
  let end = mark + 1;
  while (arabicDigit(text.charCodeAt(end)) >= 0) end++;
  if (end === mark + 1) return false;
  if (text[mark] === ".") return !/^(?:19|20)\d\d年/.test(text.slice(mark + 1, mark + 6));
  return AMOUNT.test(text.slice(end, end + 4));
}

/** 1.2　职责 of plans for emergencies and standards: the last part counts, the parts say how deep. */
function decimalAt(text: string, at: number): SectionNumber | null {
  const forms = text.length - at <= 60 ? SHORT_LINE : LONG_LINE;
  const [whole, number = ""] = firstMatch(forms, text, at) ?? [];
  if (whole === undefined) return null;
  const title = text.slice(at + whole.length, at + whole.length + 4);
  if (AMOUNT.test(title) || SPACED_AMOUNT.test(title)) return null;
  const parts = number.split(".");
  // 1.3分级分类 heads a section where 1.2 does.
  const isDoubtful = whole === number && parts.length === 2 && mayMeasure(text, at + number.length);
  const isPlain = text[at + number.length] === " " && parts.length === 1;
  if (isPlain && (number.startsWith("0") || COUNTED.test(title))) return null;
  const style = (["arabic", "decimal2", "decimal3"] as const)[parts.length - 1] ?? "decimal3";
  // In a Markdown heading a plain space is enough: ## 1 基本情况.
  const mayList = isDoubtful || (isPlain && !HEADING_START.test(text.slice(0, at)));
  return { style, value: Number(parts.at(-1)), end: at + whole.length, mayList };
}

/** 2.5方面工作 is item 2 with a count; 2.1项目管理 is not. */
function mayMeasure(text: string, at: number): boolean {
  return measureStarts.has(text.charCodeAt(at)) && !isMeasureTrap(text, at);
}

const measureStarts = new CharacterSet(MEASURE_STARTS, "余多");

function firstMatch(patterns: readonly RegExp[], text: string, at: number): RegExpExecArray | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
