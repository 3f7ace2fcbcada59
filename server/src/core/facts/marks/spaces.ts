// Finds spaces that official text does not have: behind and before marks, between Han characters, no-break spaces.

import { isLetter, isSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { isChinese, isPoint } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";

/** Reads a run of spaces inside running text; indents and the ends of lines do not count. */
export function readSpace(line: MarkLine, at: number): number {
  const { text } = line;
  let end = at + 1;
  while (isSpace(text.charCodeAt(end))) end++;
  if (at === 0 || end === text.length || at === line.titleEnd) return end;
  if (!line.isRunning) {
    // 会议由局长主持 ，: before a comma or stop there is none in a title or a label either.
    if (isOneOf(STOPS, text.charCodeAt(end)) && isAnyHan(text.charCodeAt(at - 1))) {
      line.wrong("space", { start: at, end }, "");
      return end;
    }
    if (line.isNumbered && isInsideTitle(line, at, end))
      line.doubtful("space", { start: at, end }, ["", "，"]);
    return end;
  }
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(end);
  const span = { start: at, end };
  if (isMark(before) || isMark(next)) {
    // Windows ，: a full-width mark has no space before it, whatever it stands behind.
    if (isAfterNumber(text, at) || !(isChinese(before) || isAnyHan(next) || isPoint(next))) return end;
    // Two full-width spaces behind a full stop are the indent of a paragraph that was run on.
    const isIndent = "。！？”".includes(text[at - 1] ?? "\n") && end - at > 1;
    line.wrong("space", span, "", !isIndent);
  } else if (
    (text.endsWith("——", at) && isAnyHan(next)) ||
    (isAnyHan(before) && text.startsWith("——", end))
  ) {
    line.wrong("space", span, "");
  } else if (text.slice(at, end).includes("\u00a0")) {
    const isLatin = isLetter(before) && isLetter(next);
    if (!isLatin) line.wrong("space", span, "", isAnyHan(before) && isAnyHan(next));
    else line.wrong("space", span, " ");
  } else if (isAnyHan(before) && isAnyHan(next) && !isApart(line, at, end)) {
    line.doubtful("space", span, ["", "，"]);
  }
  return end;
}

const STOPS = "，。；";

/** （一）加快转 变经济发展方式: between the words of a heading; two halves of one length (提高站位 压实责任) are set apart. */
function isInsideTitle(line: MarkLine, start: number, end: number): boolean {
  const { text } = line;
  const [before, behind] = [
    HAN_BEFORE.exec(text.slice(0, start).slice(-REACH))?.[0],
    HAN_BEHIND.exec(text.slice(end, end + REACH))?.[0],
  ];
  if (end - start > 1 || !before || !behind || before.length === behind.length) return false;
  return !isAfterNumber(text, start) && !isApart(line, start, end);
}

const REACH = 24;
const HAN_BEFORE = /[\u4e00-\u9fff]{2,24}$/;
const HAN_BEHIND = /^[\u4e00-\u9fff]{2,24}/;

function isMark(code: number): boolean {
  return isPoint(code) || (isChinese(code) && !isAnyHan(code));
}

/** Where the numbers of paragraphs end at the latest: “第一百二十三条之一, （十二）. */
const NUMBER_REACH = 12;

/** 一、 总则, （一） 指导思想, 第一条　为规范: the space behind a paragraph's number. */
function isAfterNumber(text: string, at: number): boolean {
  return (
    at <= NUMBER_REACH &&
    /^\s*(?:[一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|“?第[一二三四五六七八九十百零\d]{1,5}[条章节编](?:之[一二三四五六七八九十]{1,2})?)$/.test(
      text.slice(0, at),
    )
  );
}

/** Spaces that mean something: names set wide, articles, datelines, slogans and titles in quotation marks. */
function isApart(line: MarkLine, start: number, end: number): boolean {
  const { text } = line;
  if (line.pairAround(start)) return true;
  const ahead = text.slice(Math.max(0, start - 12), start);
  if (
    /第[一二三四五六七八九十百零〇\d]{1,5}[条章节编款](?:之[一二三四五六七八九十]{1,2})?$|日电$|报道$|记者$|通讯员$/.test(
      ahead,
    )
  )
    return true;
  // 张　三, 目 录: characters set apart one by one.
  return isAlone(text, start - 1) || isAlone(text, end);
}

function isAlone(text: string, at: number): boolean {
  const aside = (i: number) => i < 0 || i >= text.length || !isAnyHan(text.charCodeAt(i));
  return aside(at - 1) && aside(at + 1);
}
