// Reads a section number at a place in a text: 一、 （一） 1. （1） 1） ① 第一章 and their half- and full-width forms.
import { DIVISION_STYLE, LISTED_NOUNS, NUMBER_BLOCKS, type NumberStyle } from "../data/numberForms.ts";
import { CharacterSet } from "./characterSet.ts";
import { MEASURE_STARTS } from "./measureStarts.ts";
import { isMeasureTrap } from "./measureTrap.ts";
import { isOneOf } from "./oneOf.ts";
import { ordinalValue } from "./ordinal.ts";

/** A section number as it stands in the text. */
export interface SectionNumber {
  readonly style: NumberStyle;
  readonly value: number;
  /** Where the number with its brackets and mark ends (exclusive), in UTF-16 units. */
  readonly end: number;
  /** True where the numerals may be a list in running text (一、二季度) or an amount (3 公里): the numbers around it tell. */
  readonly mayList: boolean;
}

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
/** The space behind 一 where a title of Han alone is the rest of the line; 三 年来 and 一 季度 are numbers set apart. */
const SPACED_TITLE =
  /[ \u3000]{1,4}(?=[\u4e00-\u9fff][\u4e00-\u9fff、与和“”（）]{2,24}\s*$)(?![一二三四五六七八九十百千万亿年月日季度个项次届批期级类名位人种条是要])/y;
/** The decimals stand first in their line, behind indents and Markdown's marks at most. */
const LINE_START = /^[\s\u3000\ufeff#>*-]{0,24}$/;
/** How a Markdown heading starts. */
const HEADING_START = /^\s{0,3}#{1,6}\s{1,4}(?:\*\*)?$/;
/** No title begins so: what stands before it is an amount, cut off from its sentence. */
const AMOUNT = /^(?:个百分点|百分点|[%％‰]|万|亿|倍)/;
/** Nor so behind a space: 8.6 公里, but 1.3 个人信息. */
const SPACED_AMOUNT =
  /^(?:个[^人别性案体]|元|人次|公里|公顷|平方|立方|吨|亩|(?:[KMGT]W|KM|HA|KG|DB)[\u4e00-\u9fff])/;
/** Nor so behind a plain space in a Markdown heading: # 15 种模板. */
const COUNTED = /^[个种项条次位名人篇类家件份届年月日号期级点周天句步大招问讲道题本张场部套]/;
const HAN = "一二三四五六七八九十百零〇";
const LISTED = new RegExp(`^(?:${LISTED_NOUNS.join("|")})`);

/** The section number that starts at `at`, or null. Decimals, times and years that only look like one give null. */
export function sectionNumberAt(text: string, at: number): SectionNumber | null {
  const first = text[at];
  if (first === undefined) return null;
  if (first === "（" || first === "(") return bracketed(text, at);
  if (first === "第") return division(text, at);
  if (HAN.includes(first)) return han(text, at);
  const code = text.charCodeAt(at);
  if (arabicDigit(code) >= 0) return arabic(text, at);
  return code >= 0x2460 ? singleCharacter(text, at, code) : null;
}

/** True where another number of the form follows at once: （一）（二）两项 speaks of numbers and opens nothing. */
export function isOneOfSeveral(text: string, { style, end }: SectionNumber): boolean {
  return BRACKETED.has(style) && sectionNumberAt(text, end)?.style === style;
}

const BRACKETED: ReadonlySet<NumberStyle> = new Set(["hanBracket", "arabicBracket"]);

function bracketed(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at + 1);
  if (!numeral) return null;
  const close = text[numeral.end];
  if (close !== "）" && close !== ")") return null;
  const style = numeral.han ? "hanBracket" : "arabicBracket";
  return certain(style, numeral.value, afterMark(text, numeral.end + 1, "、.．"));
}

function division(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at + 1);
  if (!numeral) return null;
  const noun = text.startsWith("部分", numeral.end) ? "部分" : (text[numeral.end] ?? "");
  const style = DIVISION_STYLE[noun];
  if (!style) return null;
  const end = numeral.end + noun.length;
  const follows = text[end];
  const separated = follows === undefined || " \t\u3000\u2002\u2003\u00a0：:、.．".includes(follows);
  // 第一章总则 is a heading without a space; 第一条措施 or 第一部分是 in running text is none.
  const isTitle = (style === "chapter" || style === "section") && isShortLine(text, end);
  const glued = !separated && (isTitle || (style === "article" && isProvision(text, at, end)));
  return separated || glued ? certain(style, numeral.value, afterMark(text, end, "：:、.．")) : null;
}

/** 第三条公安机关应当依法…: an article lost the space behind its number; 第三条规定 and 第二条生产线可以 speak of things. */
function isProvision(text: string, at: number, end: number): boolean {
  return LINE_START.test(text.slice(0, at)) && PROVISION.test(text.slice(end, end + LONGEST_PROVISION));
}

const LONGEST_PROVISION = 40;
const PROVISION =
  /^(?:为了?(?:规范|加强|进一步|保障|促进|推进|维护|保护)|本(?:办法|条例|规定|细则|制度|规则|章程)|(?!规定|所|中|第|款|至|[\u4e00-\u9fff]{0,3}(?:[线路河街渠]|措施|意见|建议|要求|经验))[\u4e00-\u9fff、（）“”《》]{2,30}(?:应当|不得|是指))/;

function han(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  const mark = text[numeral.end] ?? "";
  if (mark === " " || mark === "\u3000") return spaced(text, at, numeral);
  if (mark === "" || !"、．.：:".includes(mark)) return null;
  const end = numeral.end + 1;
  const second = mark === "、" && HAN.includes(text[end] ?? "?") ? numeralAt(text, end) : null;
  // 一、二、三产业 lists numbers and numbers nothing; 一、一年来工作回顾 and 三、二十大精神 count nothing up.
  const listsOn = second !== null && second.value > numeral.value;
  if (listsOn && text[second.end] === "、" && numeralAt(text, second.end + 1)) return null;
  const mayList =
    listsOn && (second.value === numeral.value + 1 || LISTED.test(text.slice(second.end, second.end + 4)));
  return { style: "han", value: numeral.value, end, mayList };
}

/** 一　德育工作: a short line of its own, as 1　总则. */
function spaced(
  text: string,
  at: number,
  { value, end }: { value: number; end: number },
): SectionNumber | null {
  if (!LINE_START.test(text.slice(0, at))) return null;
  // 一 、党建引领: the space slipped in before the mark.
  if (text[end + 1] === "、") return certain("han", value, end + 2);
  if (text.length - at > 40) return null;
  SPACED_TITLE.lastIndex = end;
  return SPACED_TITLE.test(text) ? certain("han", value, SPACED_TITLE.lastIndex) : null;
}

function arabic(text: string, at: number): SectionNumber | null {
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

function singleCharacter(text: string, at: number, code: number): SectionNumber | null {
  for (const [first, value, count, style] of NUMBER_BLOCKS) {
    if (code >= first && code < first + count) {
      return certain(style, value + code - first, afterMark(text, at + 1, "、.．"));
    }
  }
  return null;
}

function certain(style: NumberStyle, value: number, end: number): SectionNumber {
  return { style, value, end, mayList: false };
}

/** A Han numeral (up to five characters) or Arabic one (up to four digits, half or full width) at a place. */
function numeralAt(text: string, at: number): { value: number; end: number; han: boolean } | null {
  let end = at;
  while (end - at < 6 && HAN.includes(text[end] ?? "?")) end++;
  if (end > at) {
    const value = ordinalValue(text.slice(at, end));
    return value > 0 ? { value, end, han: true } : null;
  }
  let value = 0;
  for (
    let digit = arabicDigit(text.charCodeAt(end));
    digit >= 0 && end - at < 5;
    digit = arabicDigit(text.charCodeAt(end))
  ) {
    value = value * 10 + digit;
    end++;
  }
  return end > at && value > 0 ? { value, end, han: false } : null;
}

/** The digit's value, half or full width, or -1. */
function arabicDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

function afterMark(text: string, at: number, marks: string): number {
  const mark = text[at];
  return mark !== undefined && marks.includes(mark) ? at + 1 : at;
}

function isShortLine(text: string, from: number): boolean {
  return text.length - from <= 30 && !/[。；，]/.test(text.slice(from));
}
