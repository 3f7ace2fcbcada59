// A number in a paragraph that a wrong mark keeps from being read as one: 一，加强学习 and 第一、加强学习.
import { ORDER_WORDS } from "../../data/pointForms.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { ordinalValue } from "../../text/ordinal.ts";
import type { Span } from "../../text/span.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { watchFor } from "../places.ts";
import type { HeadingFact } from "./heading.ts";

/** A number with its wrong mark. Whether it numbers anything, the ones beside it tell. */
export interface LooseNumber extends Span {
  /** 一， and 一 加强 would be headings with 、; 第一、 其一、 首先、 would open points with ，. */
  readonly family: "comma" | "space" | "first" | "qi" | "order";
  readonly value: number;
  /** As written, with the mark, and as it should be written. */
  readonly text: string;
  readonly right: string;
}

/** A line that opens with a Han number and a comma, or a space and a word. */
const LINE = /^([ \u3000\t]{0,8})([一二三四五六七八九十]{1,3})([，,]|[ \u3000]{1,2}(?=[\u4e00-\u9fff]))/;
/** 第一、第二产业 and 首先、其次等词 list numbers. */
const ORDINAL =
  /^(?:(第|其)([一二三四五六七八九十]{1,2})|首先|其次|再次|最后)、(?![第其首再最一二三四五六七八九十])/;
const OPENINGS = "第其首再最";
const opens = new CharacterSet(OPENINGS);
const digits = new CharacterSet("一二三四五六七八九十");
watchFor(OPENINGS);
const DUNHAO = "、".charCodeAt(0);
const CLAUSE_STARTS = "。；：\u3000 \t";

/** The numbers with a wrong mark that the paragraph may hold, in order. */
export function looseNumbersOf({ paragraph, heading, places }: ParagraphFacts): readonly LooseNumber[] {
  const { role, text } = paragraph;
  if (role !== "prose") return [];
  const isRead = !heading || isSpaced(text, heading);
  const line = isRead && opensWithDigit(text) ? LINE.exec(text.slice(0, 14)) : null;
  const [, indent = "", number = "", mark = ""] = line ?? [];
  const value = line ? ordinalValue(number) : 0;
  const found: LooseNumber[] = [];
  if (value > 0) {
    const start = indent.length;
    const family = "，,".includes(mark) ? "comma" : "space";
    found.push({
      family,
      value,
      start,
      end: start + number.length + mark.length,
      text: number + mark,
      right: `${number}、`,
    });
  }
  for (const at of places) {
    if (!opens.has(text.charCodeAt(at)) || !hasDunhao(text, at) || !opensClause(text, at)) continue;
    const ordinal = ordinalAt(text, at);
    if (ordinal) found.push(ordinal);
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function opensWithDigit(text: string): boolean {
  let at = 0;
  while (isOneOf(" \u3000\t", text.charCodeAt(at))) at++;
  return digits.has(text.charCodeAt(at));
}

/** True where 、 stands two or three characters behind `at`, as it does behind an ordinal. */
function hasDunhao(text: string, at: number): boolean {
  return text.charCodeAt(at + 2) === DUNHAO || text.charCodeAt(at + 3) === DUNHAO;
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || isOneOf(CLAUSE_STARTS, text.charCodeAt(at - 1));
}

/** 一　德育工作: read as a heading, and the mark is wrong all the same. */
function isSpaced(text: string, { style, number }: HeadingFact): boolean {
  return style === "han" && " \u3000".includes(text[number.end - 1] ?? "\n");
}

/** 第一、 or 首先、 at the start of a clause. */
function ordinalAt(text: string, start: number): LooseNumber | null {
  const found = ORDINAL.exec(text.slice(start, start + 6));
  if (!found) return null;
  const [whole, prefix, numeral = ""] = found;
  const family = prefix === "第" ? "first" : prefix === "其" ? "qi" : "order";
  const value = ORDER_WORDS[whole.slice(0, 2)] ?? ordinalValue(numeral);
  return { family, value, start, end: start + whole.length, text: whole, right: `${whole.slice(0, -1)}，` };
}
