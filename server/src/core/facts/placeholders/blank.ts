// Reads the places left empty: ____, （　）, 【】, 〔〕号, “ ”, 《》, and an ellipsis where a name belongs.
import {
  BLANK_PAIRS,
  ELLIPSIS_AFTER,
  ELLIPSIS_BEFORE,
  QUESTION_WORDS,
  STRUCK_BEFORE,
} from "../../data/blanks.ts";
import type { Missing } from "../../data/masks.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { endsClause, isDigit, isLetter, isNumeral, isSpace, skipSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import { isSignatureLine } from "./blankSignature.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { strongNoun } from "./maskName.ts";
import { takesNumber } from "./maskNumber.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** A gap wider than this between two marks is layout. */
const WIDEST = 30;

const FILE_NAME = /^[^\s，。；、]{1,40}\.(?:docx?|xlsx?|pptx?|pdf|txt|md|wps|et|jpe?g|png|zip)/i;
const LONGEST_FILE_NAME = 48;
const PREPOSITIONS = "由在与和对向为经请报";
/** 由_牵头，_配合: the one behind the comma is a blank because the other is. */
const SURE_LINE = /[由在与和对向经]_(?=[\u4e00-\u9fff])/;

/** What may stand right behind the opening mark of an empty pair or of an open document number. */
const mayEndPair = new CharacterSet(
  `${[...BLANK_PAIRS.values()].map(([close]) => close).join("")}0123456789`,
);

/** Reads a run of low lines. */
export function readLowLine(line: HoleLine, at: number): Reading {
  const { text } = line;
  let end = at + 1;
  while ("_＿".includes(text.charAt(end) || " ")) end++;
  if (end - at < 2 && text.charAt(at) === "_" && !isLoneBlank(text, at)) return end;
  if (line.isOpaque(at) || line.isEmphasis(at) || isIdentifier(text, at, end)) return end;
  if (isRuler(text, at, end) || isSignatureLine(text)) return end;
  return blank(text, at, end, guessAfter(text, end));
}

/**
 * A single low line joins file names; it is a blank before a measure word (第_次), behind a preposition (由_牵头) or another
 * (_市_区), and where a site struck out a word (推动_组织建设).
 */
function isLoneBlank(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (FILE_NAME.test(text.slice(at, at + LONGEST_FILE_NAME))) return false;
  if (takesNumber(text, at + 1)) return isAnyHan(before) || endsClause(before);
  if (isAnyHan(before) && struckBefore.startingAt(text, at + 1) !== "") return true;
  if (/_[省市州县]$/.test(text.slice(Math.max(0, at - 2), at)) && strongNoun(text, at + 1)) return true;
  const sign = text.charAt(at - 1) || " ";
  return isAnyHan(after) && (PREPOSITIONS.includes(sign) || ("，、".includes(sign) && SURE_LINE.test(text)));
}

const struckBefore = new WordIndex(STRUCK_BEFORE);

/** Reads an opening mark that closes again with nothing but white space inside. */
export function readEmptyPair(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const next = text.charCodeAt(at + 1);
  if (!mayEndPair.has(next) && !isSpace(next)) return null;
  const pair = BLANK_PAIRS.get(text.charAt(at));
  if (!pair) return null;
  const [close, guess] = pair;
  const inside = skipSpace(text, at + 1);
  if (text.charAt(inside) !== close)
    return text.charAt(at) === "〔" ? yearNumber(text, at) : gapBehind(line, at, inside);
  if (inside - at > WIDEST || line.isOpaque(at)) return null;
  if (
    text.charAt(at) === "(" &&
    (isLetter(text.charCodeAt(at - 1)) || "]_$)".includes(text.charAt(at - 1) || " "))
  )
    return null;
  if ("（(".includes(text.charAt(at)) && isQuestion(text, at, inside + 1)) return null;
  // 注：〔〕内为五年累计数: what stands in such brackets is told of.
  if (text.charAt(inside + 1) === "内") return null;
  if (inside === at + 1 && MARK_NAMED.test(text.slice(Math.max(0, at - MARK_REACH), at))) return null;
  if (isSignatureLine(text)) return null;
  const end = text.charAt(at) === "〔" && text.charAt(inside + 1) === "号" ? inside + 2 : inside + 1;
  return blank(text, at, end, guess);
}

/** （　　　小区门前）: white space at the beginning of a bracket, where a name belongs. */
function gapBehind(line: HoleLine, at: number, inside: number): PlaceholderFact | null {
  const { text } = line;
  const isGap = inside - at > 3 && inside - at < WIDEST && "（(".includes(text.charAt(at));
  const next = text.charAt(inside);
  if (!isGap || !isAnyHan(text.charCodeAt(inside)) || "年月日".includes(next)) return null;
  if (isNumeral(text.charCodeAt(inside)) || line.isOpaque(at) || isSignatureLine(text)) return null;
  const closes = text.indexOf("）", inside);
  return closes > 0 && closes - inside < WIDEST
    ? blank(text, at + 1, inside, guessAfter(text, inside))
    : null;
}

/** 年份用六角括号〔〕, 引号（“”或「」）: the mark itself is meant. */
const MARK_NAMED = /(?:括号|括弧|书名号|引号)[“”‘’"「」『』（）()《》〈〉〔〕【】[\]、或和与及]{0,10}$/;
const MARK_REACH = 14;

/** Reads 联系人：　　；: white space that a mark closes, where a label's words belong. */
export function readOpenLabel(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const end = skipSpace(text, at + 1);
  const wide = end - at > 2 || text.charAt(at + 1) === "\u3000";
  if (!wide || end - at > WIDEST || !CLOSES_LABEL.includes(text.charAt(end) || " ")) return null;
  if (!isAnyHan(text.charCodeAt(at - 1)) || line.isOpaque(at) || isSignatureLine(text)) return null;
  return blank(text, at + 1, end, "内容");
}

const CLOSES_LABEL = "；，。）;,)";

/** Reads …… between a preposition and the noun that closes it. */
export function readEllipsis(line: HoleLine, at: number): Reading {
  const { text } = line;
  let end = at;
  while (text.charAt(end) === "…") end++;
  const before = ELLIPSIS_BEFORE.some((word) => text.endsWith(word, at));
  const after = ELLIPSIS_AFTER.some((word) => text.startsWith(word, end));
  return before && after && !line.isOpaque(at) ? blank(text, at, end, "名称") : end;
}

/** 〔20  〕, 〔2026〕号: a document's number with the year or the number itself still open. */
function yearNumber(text: string, at: number): PlaceholderFact | null {
  let end = at + 1;
  while (end - at < 6 && isDigit(text.charCodeAt(end))) end++;
  const digits = end - at - 1;
  const closing = skipSpace(text, end);
  if (digits === 0 || text.charAt(closing) !== "〕") return null;
  const number = skipSpace(text, closing + 1);
  if (text.charAt(number) === "号") return blank(text, at, number + 1, "数字");
  return closing > end && digits < 4 ? blank(text, at, closing + 1, "数字") : null;
}

/** （ ） that ends a question of a test paper. */
function isQuestion(text: string, at: number, end: number): boolean {
  if (
    endsLine(text, end) &&
    /^\s*\d{1,3}[.．、]/.test(text.slice(0, 8)) &&
    "。？?".includes(text.charAt(at - 1) || " ")
  )
    return true;
  const clause = text.slice(Math.max(0, at - 60), at);
  return QUESTION_WORDS.some((word) => clause.includes(word));
}

function endsLine(text: string, at: number): boolean {
  const rest = skipSpace(text, at);
  return rest >= text.length || (endsClause(text.charCodeAt(rest)) && rest === text.length - 1);
}

/** snake_case and __name__; in 20__年 the digits before are a year's. */
function isIdentifier(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(before) || isLetter(after) || isDigit(after)) return true;
  return isDigit(before) && !isAnyHan(after) && !isSpace(after);
}

/** A line of nothing but low lines divides the page. */
function isRuler(text: string, start: number, end: number): boolean {
  return skipSpace(text, 0) === start && skipSpace(text, end) === text.length;
}

/** What belongs in a blank, by what follows it. */
function guessAfter(text: string, end: number): Missing {
  const noun = strongNoun(text, end);
  if (noun) return noun.missing;
  if (!takesNumber(text, end)) return "内容";
  return "年月日".includes(text.charAt(end)) ? "日期" : "数字";
}

function blank(text: string, start: number, end: number, guess: Missing): PlaceholderFact {
  return { kind: "blank", start, end, mask: text.slice(start, end), noun: "", guess };
}
