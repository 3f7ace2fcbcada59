// Finds dashes and dots that are not the standard's: — and -- for ——, ... for ……, • for ·.

import { isDigit } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isPoint } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";

/** What a dash may be made of. */
export const DASHES = "—-－─━–";
/** What an ellipsis or a middle dot may be made of. */
export const DOTS = ".…·•‧・･∙⋅";

/** Reads a run of dashes. A single one between words joins them and is right. */
export function readDash(line: MarkLine, at: number): number {
  const { text } = line;
  let end = at + 1;
  while (isDash(text[end])) end++;
  const run = text.slice(at, end);
  const span = { start: at, end };
  const next = text.charCodeAt(end);
  if (run === "—") {
    if (isSubtitle(line, at) || EXPLAINS.test(text.slice(end, end + 4)))
      line.wrong("dash", span, "——", false);
    else if (text[end] === " " && text[end + 1] === "—" && text[end + 2] !== " ") {
      line.wrong("dash", { start: at, end: end + 2 }, "——");
      return end + 2;
    }
  } else if (end - at >= 2 && !/^(?:——|————)$/.test(run) && stands(line, at, end)) {
    line.wrong("dash", span, "——", isAnyHan(next));
  }
  return end;
}

function isDash(mark: string | undefined): boolean {
  return mark !== undefined && mark !== "" && DASHES.includes(mark);
}

/** Between Chinese words, or at the start of a paragraph before one: not --help, not a rule, not a gap to fill in. */
function stands({ text }: MarkLine, start: number, end: number): boolean {
  if (
    !(
      isAnyHan(text.charCodeAt(end)) ||
      "“《".includes(text[end] ?? "\n") ||
      (isDigit(text.charCodeAt(end)) && start === 0)
    )
  )
    return false;
  if (end - start > 4) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    before.trim() === "" || isAnyHan(before.charCodeAt(before.length - 1)) || /[”》）。，；：]$/.test(before)
  );
}

/** —全面加强 at the start of a paragraph; 《监督手册—制度汇编》 with a subtitle behind it. */
function isSubtitle(line: MarkLine, at: number): boolean {
  const { text } = line;
  if (at < 8 && text.slice(0, at).trim() === "") return isAnyHan(text.charCodeAt(at + 1));
  const pair = line.pairAround(at);
  // “发现问题—交办整改—跟踪督办”闭环: one step leads to the next.
  if (pair && (text.lastIndexOf("—", at - 1) > pair.open || isBefore(text.indexOf("—", at + 1), pair.close)))
    return false;
  const sides = [hanRun(text, at - 1, -1), hanRun(text, at + 1, 1)];
  const [less, more] = [Math.min(...sides), Math.max(...sides)];
  if (pair?.kind === "《") return less >= SIDE;
  return pair?.kind === "“" && less >= SIDE_OF_SLOGAN && more > SIDE;
}

function isBefore(at: number, end: number): boolean {
  return at >= 0 && at < end;
}

/** What a dash leads on to and a joining mark does not: 前人栽树—这是…. */
const EXPLAINS = /^(?:这[是就一里些]|那就是|也就是|就是|即)/;

/** How many Han characters a title and a subtitle have at least: 《京沪—沪杭线》 joins two names. */
const SIDE = 5;
/** And a slogan, of which one side says more than a name: “劳动美—凝心铸魂跟党走”; “京津冀—长三角” joins two names. */
const SIDE_OF_SLOGAN = 3;

function hanRun(text: string, from: number, step: number): number {
  let i = from;
  while (isAnyHan(text.charCodeAt(i))) i += step;
  return Math.abs(i - from);
}

const CLOSING = "”》）";

/** Reads a run of dots. */
export function readDot(line: MarkLine, at: number): number {
  const { text } = line;
  const mark = text[at] ?? "";
  let end = at + 1;
  while (text[end] === mark) end++;
  const span = { start: at, end };
  const length = end - at;
  const before = text.charCodeAt(at - 1);
  // 原则.。: the stop of either width.
  if (mark === "." && length === 1 && isAnyHan(before) && text[end] === "。" && text[end + 1] !== "。") {
    line.wrong("doubled", { start: at, end: end + 1 }, "。");
    return end + 1;
  }
  if (mark === "…") {
    const isShort = length === 1 || (length === 3 && !isLeader(text, end));
    if (
      isShort &&
      (isAnyHan(before) || isPoint(before) || CLOSING.includes(text[at - 1] ?? "\n")) &&
      text[end] !== "."
    )
      line.wrong("ellipsis", span, "……");
  } else if (length >= 3) {
    if (
      !isLeader(text, end) &&
      (isAnyHan(before) || "”》），、".includes(text[at - 1] ?? "\n")) &&
      mark !== "•"
    ) {
      line.wrong("ellipsis", span, "……", length === 3 || length === 6);
    }
  } else if (length === 2) {
    // 管权..
    const ends = end === text.length || isAnyHan(text.charCodeAt(end));
    if (mark === "." && isAnyHan(before) && ends) line.wrong("doubled", span, "。", false);
  } else if (length === 1 && mark !== "·" && !readHalfStop(line, at)) readMiddleDot(line, at);
  return end;
}

/** The dots of a table of contents lead to a page number. */
function isLeader(text: string, end: number): boolean {
  return (
    /^[.…·\s]{0,12}[（(]?\d{0,4}[）)]?\s{0,12}$/.test(text.slice(end, end + 12)) && text.length - end <= 12
  );
}

/** 落实机制.建设: a half-width full stop, or a dot in a foreign name; not the dot of 一.加强 and of file names. */
function readHalfStop(line: MarkLine, at: number): boolean {
  const { text } = line;
  if (text[at] !== "." || !(isAnyHan(text.charCodeAt(at - 1)) || "%％”》）".includes(text[at - 1] || "\n")))
    return false;
  const isLast = at === text.length - 1;
  if (!isLast && !isAnyHan(text.charCodeAt(at + 1)) && !"“”《）)".includes(text[at + 1] ?? "\n"))
    return false;
  if (
    /^[\s\u3000#>*]*[第（(]?[一二三四五六七八九十百\d]{1,4}[）)]?\.$/.test(text.slice(0, at + 1).slice(-12))
  )
    return false;
  line.doubtful("half-width", { start: at, end: at + 1 }, isLast ? ["。"] : ["。", "·"], isLast);
  return true;
}

function readMiddleDot(line: MarkLine, at: number): void {
  const { text } = line;
  const mark = text[at] ?? "";
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (mark !== ".") {
    if (
      (isAnyHan(before) && isAnyHan(next)) ||
      (isDigit(before) && isDigit(next) && line.pairAround(at)?.kind === "“")
    ) {
      line.wrong("middle-dot", { start: at, end: at + 1 }, "·");
    }
  } else if (isDigit(before) && isDigit(next) && isEvent(line, at)) {
    line.wrong("middle-dot", { start: at, end: at + 1 }, "·", false);
  }
}

const DATE = /^(?:(\d{2})\.(\d{1,2})|(\d{1,2})\.(\d{1,2}))$/;
const EVENT_NOUN =
  /^(?:特别重大|特大|重大|国际|世界|全国|中国|国家|全民|较大|严重|系列|专项)?[\u4e00-\u9fff]{0,6}?(?:案|案件|事件|事故|洪水|洪灾|洪涝|暴雨|地震|泥石流|火灾|灾害|爆炸|坍塌|[\u4e00-\u9fff]日|日|晚会|宣传周|惨案|运动|讲话|专案|专班)(?![\u4e00-\u9fff]?期)/;

/** “23.7”洪水, “6.9”国际档案日: a month and a day, or a year and a month, that name an event. */
function isEvent(line: MarkLine, at: number): boolean {
  const { text } = line;
  const pair = line.pairAround(at);
  if (!pair || !"“‘".includes(pair.kind) || pair.close - pair.open > 6) return false;
  const date = DATE.exec(text.slice(pair.open + 1, pair.close));
  if (!date) return false;
  const [first, second] = [Number(date[1] ?? date[3]), Number(date[2] ?? date[4])];
  const isDay = first >= 1 && first <= 12 && second >= 1 && second <= 31;
  const isMonth = first >= 20 && first <= 40 && second >= 1 && second <= 12;
  return (isDay || isMonth) && EVENT_NOUN.test(text.slice(pair.close + 1, pair.close + 15));
}
