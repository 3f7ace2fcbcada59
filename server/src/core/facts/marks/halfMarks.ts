// Finds half-width marks that stand in Chinese text: 同志们:, 工作,学习.

import { isDigit, isLetter, isSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { readMixedRun, readTitleMarks } from "./fullMarks.ts";
import { FULL, isChinese, isCloser, isOpener, isPoint } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";
import { isStatement, opensDashed } from "./questions.ts";

/** Reads , : ; ? ! and the space behind them. Never the comma of 1,000, the colon of 12:30, marks between Latin words. */
export function readHalfMark(line: MarkLine, at: number): number {
  const { text } = line;
  const mark = text[at] ?? "";
  let end = at + 1;
  while (text[end] === mark) end++;
  if (end - at > 1) return readRun(line, at, end);
  const title = mark === "?" ? readTitleMarks(line, at) : 0;
  if (title > 0) return title;
  const mixed = ",;:".includes(mark) ? readMixedRun(line, at) : 0;
  if (mixed > 0) return mixed;
  const after = skipSpaces(text, end);
  const start = spacesBefore(text, at);
  if (start === at ? !stands(line, at, after) : !isAnyHan(text.charCodeAt(after))) return end;
  // A space behind a half-width mark belongs to it.
  const stop = after < text.length ? after : end;
  line.wrong("half-width", { start, end: stop }, FULL[mark] ?? mark);
  return stop;
}

/** 落实责任 ,组织排查: where the spaces before a comma or semicolon begin that a Han character stands before; `at` for none. */
function spacesBefore(text: string, at: number): number {
  if (text[at] !== "," && text[at] !== ";") return at;
  let start = at;
  while (start > at - 4 && isSpace(text.charCodeAt(start - 1))) start--;
  return isAnyHan(text.charCodeAt(start - 1)) ? start : at;
}

/** ?? where a dot was, ,, and ::, and !!! */
function readRun(line: MarkLine, start: number, end: number): number {
  const { text } = line;
  const mark = text[start] ?? "";
  if (mark === "?" && opensDashed(line, start, end)) {
    line.doubtful("mangled", { start, end }, ["——"]);
    return end;
  }
  if (!isInChinese(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))) return end;
  const full = FULL[mark] ?? mark;
  if (mark === "?" && isStatement(line, start, end)) {
    line.doubtful("mangled", { start, end }, ["·", "——"]);
  } else if ("?!".includes(mark)) line.wrong("half-width", { start, end }, full.repeat(end - start));
  else line.wrong("doubled", { start, end }, full);
  return end;
}

function stands(line: MarkLine, at: number, after: number): boolean {
  const { text } = line;
  const mark = text[at];
  const before = text.charCodeAt(beforeEmphasis(line, at));
  const next = text.charCodeAt(afterEmphasis(line, after));
  const spaced = after > at + 1;
  if (isInChinese(before)) {
    if ((mark === "?" || mark === "!") && text[at + 1] === "[") return false;
    // “甲, and so on”: an English sentence goes on behind the Chinese word.
    return !(spaced && isLetter(next));
  }
  if (mark === "?" || mark === "!" || !(isAnyHan(next) || isOpener(next))) return false;
  if (mark === ";" && /&#?\w{1,8}$/.test(text.slice(Math.max(0, at - 10), at))) return false;
  // name: 张三 is a key and its value.
  if (isLetter(before)) return !(mark === ":" && spaced) && holdsChinese(text, at);
  return isDigit(before) || before === 0x25 || before === 0x2103 || before === 0x29;
}

/** GDP,人均 stands in Chinese text, a list of Latin words that ends in one Chinese word does not. */
function holdsChinese(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    const code = text.charCodeAt(i);
    if (isAnyHan(code) || isPoint(code)) return true;
    // 采购 GPU,用于: set off by a space from the Chinese words before.
    if (isSpace(code)) return isAnyHan(text.charCodeAt(i - 1));
  }
  return false;
}

function isInChinese(code: number): boolean {
  return isAnyHan(code) || isCloser(code) || (isChinese(code) && !isOpener(code) && !isPoint(code));
}

function beforeEmphasis({ text, markdown }: MarkLine, at: number): number {
  let i = at - 1;
  while (markdown && (text[i] === "*" || text[i] === "_")) i--;
  return i;
}

function afterEmphasis({ text, markdown }: MarkLine, at: number): number {
  let i = at;
  while (markdown && (text[i] === "*" || text[i] === "_")) i++;
  return i;
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i - at < 8 && isSpace(text.charCodeAt(i))) i++;
  return i;
}
