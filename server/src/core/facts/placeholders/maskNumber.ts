// Reads a masked number with its measure word: **次, ***多名, XX万元, 20XX年, 第×次, ×%, “*+N”.
import type { Missing } from "../../data/masks.ts";
import { isNumeral } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { measureLength } from "./maskMeasure.ts";
import { digitsBefore, numberEnd, pastGap } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** What stands before a mask that needs no measure word after it to be a number (同比增长X，). */
const BEFORE_BARE_NUMBER =
  "第 百分之 增长 下降 提高到 提升到 提高至 提升至 下降至 达到 达 超过 突破 附件 图 表 总数为 占比 占比为 满意度 完成率 合格率".split(
    " ",
  );
const LONGEST_BEFORE = 4;
/** What stands after a mask that is a number without measure word (X以上, X左右). */
const AFTER_BARE_NUMBER = /^(?:以上|以下|左右|以内|余|多)/;

/** XX年底, XX年终总结: the year is masked. */
const YEAR_PART = /^年[初终底末]/;

/** The masked number whose mask is the given run, or null where the run masks no number. */
export function maskedNumber(text: string, run: Span): PlaceholderFact | null {
  const sum = sumOfMasks(text, run) ?? telephone(text, run);
  if (sum) return sum;
  // “××杯”竞赛 is named, not counted.
  if (text.charAt(run.start - 1) === "“" && text.startsWith("杯”", run.end)) return null;
  // X委（X组）, as 党委（党组） is masked.
  if (text.charAt(run.end) === "组" && /委[（(]$/.test(text.slice(Math.max(0, run.start - 2), run.start)))
    return null;
  const start = digitsBefore(text, run.start) - numeratorLength(text, run.start);
  const end = numberEnd(text, run.end);
  const behind = pastGap(text, { start, end });
  const scaled = skipInfix(text, behind);
  const measure = measureLength(text, scaled);
  const ordinal = text.endsWith("第", start) ? 1 : text.endsWith("第 ", start) ? 2 : 0;
  const bare =
    measure === 0 &&
    (scaled > behind || text.charAt(run.start - 1) === "/" || isBareNumber(text, start, end));
  if (measure === 0 && !bare) return null;
  if (!fitsDigits(text, { start, end }, run, scaled)) return null;
  const noun = text.slice(behind, scaled + measure);
  const guess: Missing = isDateUnit(text, start, scaled, measure) ? "日期" : "数字";
  const span = { start: start - ordinal, end: scaled + measure };
  return { kind: "masked-number", ...span, mask: text.slice(start, end), noun, guess };
}

/** 全市的1/X: the length of the numerator and its stroke before the mask, 0 where there is none. */
function numeratorLength(text: string, start: number): number {
  return FRACTION.test(text.slice(Math.max(0, start - FRACTION_REACH), start + 2)) ? 2 : 0;
}

const FRACTION = /[\u4e00-\u9fff][1-9]\/[Xx×Ｘ*](?![A-Za-z\d*×/])/;
const FRACTION_REACH = 3;

/** True where what stands at `at` wants a number before it: 次, 多名, 万元, ％. */
export function takesNumber(text: string, at: number): boolean {
  const scaled = skipInfix(text, at);
  return scaled > at || measureLength(text, at) > 0;
}

/** “*+N”, “1+*”: a sum of masks, as work patterns are named. */
function sumOfMasks(text: string, run: Span): PlaceholderFact | null {
  if (text.charAt(run.start) !== "*" && text.charAt(run.start) !== "＊") return null;
  let { start, end } = run;
  if ("+＋".includes(text.charAt(end) || " ") && /[N\dn*＊]/.test(text.charAt(end + 1))) {
    end += 2;
    while (/[N\dn*＊+＋]/.test(text.charAt(end)) && end - run.end < 12) end++;
  }
  if ("+＋".includes(text.charAt(start - 1) || " ") && /[N\dn]/.test(text.charAt(start - 2))) start -= 2;
  if (start === run.start && end === run.end) return null;
  return { kind: "masked-number", start, end, mask: text.slice(start, end), noun: "", guess: "数字" };
}

/** 联系电话：0371-6600××××, 138XXXX5678, 账号：××××××: a number left open; in 138****1234 and 135******** it is hidden. */
function telephone(text: string, run: Span): PlaceholderFact | null {
  const before = text.slice(Math.max(0, run.start - 24), run.start);
  const digits = /[\d（）()—–-]{1,14}$/.exec(before)?.[0].length ?? 0;
  const behind = /^\d{0,9}/.exec(text.slice(run.end, run.end + 9))?.[0].length ?? 0;
  if (run.end - run.start < 3) return null;
  if (digits + behind > 0 && text.charAt(run.start) === "*") return null;
  const label = before.slice(0, before.length - digits);
  if (!NUMBER_LABEL.test(label) && !(digits > 0 && ANOTHER.test(label))) return null;
  const start = run.start - digits;
  const end = run.end + behind;
  return {
    kind: "masked-number",
    start,
    end,
    mask: text.slice(start, end),
    noun: "",
    guess: "数字",
  };
}

/** What stands before the number; a name may come between: 电话：王某某，0851-8XXXXX12. */
const NUMBER_LABEL =
  /(?:电话|手机|传真|热线|联系方式|邮编|邮政编码|[账帐卡]号|证号码?|税号|识别号|信用代码)(?:[^，。；]{0,6}|[：:][\u4e00-\u9fffXx×*]{2,4}[，、 ])$/;

/** 010-8800XXXX/6612-XXXX: another such number right before. */
const ANOTHER = /\d[Xx×Ｘ]{3,8}[/、,，;； ]{1,2}$/;

/** 余, 多, 来 and 十 to 亿 between the mask and its measure word. */
function skipInfix(text: string, at: number): number {
  let i = at;
  while (i - at < 4 && "余多来几十百千万亿".includes(text.charAt(i) || " ")) i++;
  if (i === at || measureLength(text, i) > 0) return i;
  // X万群众 counts without a measure word; 多 before a noun (X多部门) is no infix.
  const grouped = /^[十百千]?[万亿]{1,6}余?(?![达科象里事州])/.exec(text.slice(at, at + 6))?.[0];
  return at + (grouped?.length ?? 0);
}

function isBareNumber(text: string, start: number, end: number): boolean {
  if (isYear(text, start, end)) return true;
  if (AFTER_BARE_NUMBER.test(text.slice(end, end + 2)) || YEAR_PART.test(text.slice(end, end + 2)))
    return true;
  if (isAnyHan(text.charCodeAt(end))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  return BEFORE_BARE_NUMBER.some((word) => before.endsWith(word));
}

/** 〔20XX〕, 20XX：a year without 年; 201X/X/XX: a date. */
function isYear(text: string, start: number, end: number): boolean {
  if (MASKED_DATE.test(text.slice(start, end))) return true;
  if (end - start === 4 && text.charAt(start - 1) === "〔" && text.charAt(end) === "〕") return true;
  return /^20\d?[Xx×*＊Ｘ]{1,2}$/.test(text.slice(start, end)) && end - start === 4;
}

/**
 * Digits before the mask belong to it in 20XX年 and 1**人; in 138****1234 they are a masked code, and digits behind it
 * (X1字签证, 1200米×800米) make a code or a sum, but for a year: 20X3年.
 */
function fitsDigits(text: string, number: Span, run: Span, end: number): boolean {
  if (text.charAt(end) === "年") return true;
  const isClosed = number.end === run.end || !isNumeral(text.charCodeAt(number.end - 1));
  return isClosed && run.start - number.start <= 3;
}

const MASKED_DATE = /^20[\dXx×Ｘ]{2}([/.-])[\dXx×Ｘ]{1,2}\1[\dXx×Ｘ]{1,2}$/;

function isDateUnit(text: string, start: number, at: number, length: number): boolean {
  if (length === 0) return isYear(text, start, at);
  const unit = text.slice(at, at + length);
  if (unit === "日" || unit === "月") return true;
  if (unit === "号") return text.charAt(start - 1) === "月";
  return (
    unit === "年" &&
    (/^[2二]/.test(text.slice(start, start + 1)) ||
      at - start >= 4 ||
      /[X×x*\d]月/.test(text.slice(at + 1, at + 4)))
  );
}
