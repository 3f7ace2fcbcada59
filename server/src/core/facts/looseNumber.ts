// A number in a paragraph that a wrong mark keeps from being read as one: 一，加强学习 and 第一、加强学习.
import { ordinalValue } from "../text/ordinal.ts";
import type { Span } from "../text/span.ts";
import type { ParagraphFacts } from "./paragraphFacts.ts";

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
/** At the start of a clause; 第一、第二产业 and 首先、其次等词 list numbers. */
const ORDINAL =
  /(?:^|[。；：\s])((第|其)([一二三四五六七八九十]{1,2})|首先|其次|再次|最后)、(?![第其首再最一二三四五六七八九十])/g;
const OPENINGS = ["第", "其一、", "其二、", "首先、", "其次、", "再次、", "最后、"];
const ORDERED: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4 };

/** The numbers with a wrong mark that the paragraph may hold, in order. */
export function looseNumbersOf({ paragraph, heading }: ParagraphFacts): readonly LooseNumber[] {
  const { role, text } = paragraph;
  if (role !== "prose") return [];
  const line = heading ? null : LINE.exec(text.slice(0, 14));
  const [, indent = "", number = "", mark = ""] = line ?? [];
  const value = ordinalValue(number);
  const found: LooseNumber[] = [];
  if (value > 0) {
    const start = indent.length;
    const family = "，,".includes(mark) ? "comma" : "space";
    found.push({ family, value, start, end: start + number.length + mark.length, text: number + mark, right: `${number}、` });
  }
  if (OPENINGS.some((opening) => text.includes(opening))) found.push(...ordinalsOf(text));
  return found;
}

function ordinalsOf(text: string): readonly LooseNumber[] {
  return [...text.matchAll(ORDINAL)].map(({ 0: whole, 1: word = "", 2: prefix, 3: numeral = "", index }) => {
    const end = index + whole.length;
    const family = prefix === "第" ? "first" : prefix === "其" ? "qi" : "order";
    const value = ORDERED[word] ?? ordinalValue(numeral);
    return { family, value, start: end - word.length - 1, end, text: `${word}、`, right: `${word}，` };
  });
}
