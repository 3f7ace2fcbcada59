// Decides where X, × and their like mask a name or number, and where they are letters, signs or arithmetic.
import { LETTER_WORDS_AFTER, LETTER_WORDS_BEFORE, type Missing, SURNAMES } from "../../data/masks.ts";
import { endsClause, isDigit, isLetter, isNumeral } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { maskBeforeDigits } from "./maskBeforeDigits.ts";
import { latinUnitLength } from "./maskMeasure.ts";
import { maskedName, type NounAfter, strongNoun } from "./maskName.ts";
import { maskedNumber } from "./maskNumber.ts";
import { digitsBefore, isMaskCharacter, isMaskLetter, pastGap, runSpan } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const LOWER = "xｘх";
/** Signs with a trade of their own: bullets and tick boxes, and ○ 〇 as zero. */
const ROUND = "○◯〇□△☆";

/** What a letter that is set off by spaces masks: X 平台, X 方案 may be called so. */
const SET_OFF: ReadonlySet<Missing> = new Set(["地名", "单位", "人名"]);

/** How near another letter is explained. */
const EXPLAINED = 40;

/** What follows the place in a document's number: ×政办发〔2026〕. */
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fff]{0,3}[发函字办规文通][〔[（(【]/;

/** Reads a run of X, x, ×, ○ … */
export function readMaskLetters(line: HoleLine, at: number): Reading {
  const { text } = line;
  const run = runSpan(text, at);
  if (isMailbox(text, run)) return maskedName(text, run);
  const road = roadNumber(text, run);
  if (road && !line.isOpaque(at)) return road;
  if (line.isOpaque(at) || touchesLatin(text, run.start, run.end)) return run.end;
  const single = run.end - run.start === 1;
  if (
    isZero(text, run) ||
    isCalculation(text, run) ||
    (single && isLetterWord(text, at)) ||
    isVersion(text, run)
  )
    return run.end;
  const number = strongNoun(text, pastGap(text, run)) ? null : maskedNumber(text, run);
  if (number) return number;
  const split = maskBeforeDigits(text, run);
  if (split) return split;
  if (isDigit(text.charCodeAt(run.start - 1)) || isDigit(text.charCodeAt(run.end))) return run.end;
  const signed = signedEnd(text, run);
  if (signed > 0) return { ...maskedName(text, { start: run.start, end: signed }), guess: "人名" };
  if (isSurnameMask(text, run)) return { ...maskedName(text, run), start: run.start - 1, guess: "人名" };
  const masks = single ? isLoneMask(line, at) : isLongMask(text, run.start, run.end);
  return masks ? maskedName(text, run) : run.end;
}

/** G×××国道, SXXX线: the number of a road, with the letter of its class. */
function roadNumber(text: string, { start, end }: Span): PlaceholderFact | null {
  const isRoad = end - start > 1 && CLASS_OF_ROAD.test(text.slice(Math.max(0, start - 2), start));
  const noun = isRoad ? ROAD.exec(text.slice(end, end + 2))?.[0] : undefined;
  if (noun === undefined) return null;
  return {
    kind: "masked-name",
    start,
    end: end + noun.length,
    mask: text.slice(start, end),
    noun,
    guess: "数字",
  };
}

const CLASS_OF_ROAD = /(?:^|[^A-Za-z0-9])[GSXYC]$/;
const ROAD = /^(?:国道|省道|县道|乡道|村道|高速|线)/;

/** A run inside a Latin word, a code or a formula is part of it: SpaceX, X86, 1+X, v2.X. */
function touchesLatin(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(before) || (isLetter(after) && !isBeforeUnit(text, start, end))) return true;
  if (isMaskCharacter(before) && !"○〇".includes(text.charAt(start - 1))) return true;
  if (
    "+＋=＝^_@#$\\&~".includes(text.charAt(start - 1) || " ") ||
    "+＋=＝^_@#\\".includes(text.charAt(end) || " ")
  )
    return true;
  // Model X, X Window: a lone letter across one space; v2.X, X/Y, X-Y across a mark.
  const farBefore = text.charCodeAt(start - 2);
  const farAfter = text.charCodeAt(end + 1);
  const single = end - start === 1;
  if (
    single &&
    " .-/".includes(text.charAt(start - 1) || "|") &&
    isLetter(farBefore) &&
    !isMaskLetter(farBefore)
  )
    return true;
  return single && " .-/·".includes(text.charAt(end) || "|") && isLetter(farAfter) && !isMaskLetter(farAfter);
}

/** 邮箱：XXXX@163.com; in zhang***@163.com and x@163.com nothing is left open. */
function isMailbox(text: string, { start, end }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    text.charAt(end) === "@" &&
    end - start > 1 &&
    (Number.isNaN(before) || isAnyHan(before) || endsClause(before))
  );
}

/** 投放XXkg, 铺设XXkm: letters in Chinese text before a unit written in letters. */
function isBeforeUnit(text: string, start: number, end: number): boolean {
  return end - start > 1 && isAnyHan(text.charCodeAt(start - 1)) && latinUnitLength(text, end) > 0;
}

/** ○ and 〇 beside a numeral are zeros: 一九九○年; in ○○万元 two stand for a number. */
function isZero(text: string, { start, end }: Span): boolean {
  if (!"○◯〇".includes(text.charAt(start))) return false;
  if (end - start > 1 && "十百千万亿".includes(text.charAt(end) || " "))
    return isNumeral(text.charCodeAt(start - 1));
  return isNumeral(text.charCodeAt(start - 1)) || isNumeral(text.charCodeAt(end));
}

/** 3×4米, 数量×单价＝金额: a sign between two numbers, or in a formula. */
function isCalculation(text: string, { start, end }: Span): boolean {
  if (isMaskLetter(text.charCodeAt(start)) || end - start > 1) return false;
  if (isNumeral(text.charCodeAt(end)) && isNumeral(text.charCodeAt(start - 1)))
    return text.charAt(end + 1) !== "年";
  return /[=＝÷]/.test(text.slice(Math.max(0, start - 40), start + 40));
}

/** Two or more in a row mask wherever Chinese text stands beside them, or marks on both sides. */
function isLongMask(text: string, start: number, end: number): boolean {
  const sign = text.charAt(start);
  if (text.startsWith("染色体", end)) return false;
  // 局长　〇〇〇: nothing that a zero stands in.
  const bounded = !isAnyHan(text.charCodeAt(start - 1)) && endsClause(text.charCodeAt(end));
  if (sign === "〇") return bounded || strongNoun(text, end) !== null;
  return (
    isAnyHan(text.charCodeAt(start - 1)) || isAnyHan(text.charCodeAt(end)) || isBetweenMarks(text, start, end)
  );
}

function isBetweenMarks(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // 请假：×××（学习）.
  if (text.charAt(end) === "（") return "：:、，；".includes(text.charAt(start - 1) || " ");
  return (start === 0 || !isDigit(before)) && endsClause(text.charCodeAt(end));
}

/** A single X masks beside Chinese text; x and × only before a noun or unit that takes a name, or in company. */
function isLoneMask(line: HoleLine, at: number): boolean {
  const { text } = line;
  const sign = text.charAt(at);
  const end = at + 1;
  const before = isAnyHan(text.charCodeAt(at - 1));
  const after = isAnyHan(text.charCodeAt(end));
  if (text.charAt(at - 1) === "《" && text.charAt(end) === "》") return true;
  if (DOCUMENT_NUMBER.test(text.slice(end, end + 6))) return true;
  const behind = pastGap(text, { start: at, end });
  const noun = strongNoun(text, behind);
  if (behind > end) return !LOWER.includes(sign) && noun !== null && SET_OFF.has(noun.missing);
  if (ROUND.includes(sign)) return noun !== null && at > 0 && !isNumeral(text.charCodeAt(at - 1));
  if (noun && (isMaskLetter(text.charCodeAt(at)) || !before || isPlainNoun(text.slice(end, noun.end), noun)))
    return true;
  if (isMaskLetter(text.charCodeAt(at)) && !LOWER.includes(sign)) {
    return (
      (before && (after || endsClause(text.charCodeAt(end)) || text.charAt(end) === "·")) ||
      (after && !isListNumber(text, at)) ||
      inMaskList(text, at)
    );
  }
  // “×党建计划”: no sign multiplies at a quotation's beginning.
  const begins = text.charAt(at - 1) === "“" && (sign === "×" || line.hasSureMask);
  return after && ((before && line.hasSureMask) || begins);
}

/** 3.x版, 3.x 版本: every version that begins so; of editions there are no parts. */
function isVersion(text: string, { start, end }: Span): boolean {
  const behind = text.charAt(end) === " " ? end + 1 : end;
  return (
    text.charAt(behind) === "版" && text.charAt(start - 1) === "." && isDigit(text.charCodeAt(start - 2))
  );
}

/** X光, 变量X, 变量 X: the letter itself is meant. */
function isLetterWord(text: string, at: number): boolean {
  const behind = pastGap(text, { start: at, end: at + 1 });
  if (LETTER_WORDS_AFTER.some((word) => text.startsWith(word, behind))) return true;
  const before = behind > at + 1 && text.charAt(at - 1) === " " ? at - 1 : at;
  return LETTER_WORDS_BEFORE.some((word) => text.endsWith(word, before)) || standsForWord(text, at);
}

/** X代表消防救援、S代表森林消防: one of several letters that are explained. */
function standsForWord(text: string, at: number): boolean {
  const verb = text.slice(at + 1, at + 3);
  if (verb !== "代表" && verb !== "表示") return false;
  const around = text.slice(Math.max(0, at - EXPLAINED), at + EXPLAINED);
  return new RegExp(`[A-WYZ]${verb}`).test(around);
}

/** In 文化×乡村 the sign joins two words; in 在×区 it masks one. */
function isPlainNoun(noun: string, { missing }: NounAfter): boolean {
  return noun.length === 1 || missing === "人名" || "街道 社区 公司 政协 党委 党组".includes(noun);
}

/** 张×，李X：a person's name with the given name masked. */
function isSurnameMask(text: string, { start, end }: Span): boolean {
  if (end - start > 2 || start === 0 || !SURNAMES.includes(text.charAt(start - 1))) return false;
  return !isAnyHan(text.charCodeAt(start - 2)) && endsClause(text.charCodeAt(end));
}

/** 局长　X X, 主任　×　×: where the name ends that is spaced out behind an office at the line's end; 0 where none is. */
function signedEnd(text: string, { start, end }: Span): number {
  if (end - start > 1 || !isGap(text, start - 1) || text.length - start > LONGEST_SIGNED) return 0;
  if (!SIGNED.test(text.slice(start)) || !OFFICE.test(text.slice(Math.max(0, start - 12), start))) return 0;
  return text.trimEnd().length;
}

function isGap(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\u3000";
}

const LONGEST_SIGNED = 16;
const SIGNED = /^[X×Ｘ](?:[ \u3000]{1,4}[X×Ｘ]){1,2}[ \u3000]*$/;
const OFFICE = /[\u4e00-\u9fff](?:[长记任席员]|代表)[ \u3000]{1,8}$/;

/** X. or X、 that opens a line numbers it. */
function isListNumber(text: string, at: number): boolean {
  return at < 4 && text.slice(0, at).trim() === "" && ".．、".includes(text.charAt(at + 1) || " ");
}

/** X、X、X: a mask among masks. */
function inMaskList(text: string, at: number): boolean {
  if (text.charAt(at + 1) === "、" && isMaskLetter(text.charCodeAt(at + 2))) return true;
  return (
    text.charAt(at - 1) === "、" &&
    digitsBefore(text, at) === at &&
    isMaskLetter(text.charCodeAt(at - 2)) &&
    at > 1
  );
}
