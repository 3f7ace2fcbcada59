// The forms of section numbers, from the largest part of a document to the smallest.

/** A family of section numbers. Full- and half-width forms and the mark after the number make no family of their own. */
export type NumberStyle =
  | "part" // 第一部分, 第一篇
  | "chapter" // 第一章
  | "section" // 第一节
  | "article" // 第一条
  | "han" // 一、
  | "hanBracket" // （一）
  | "arabic" // 1.
  | "decimal2" // 1.1
  | "decimal3" // 1.1.1
  | "arabicBracket" // （1）
  | "arabicHalfBracket" // 1）
  | "circled"; // ①

/**
 * The order in which the families nest: GB/T 9704—2012 7.3.3 for 一、 （一） 1. （1）, office practice for the rest.
 * A document may leave levels out; which depth a number has is the outline's affair.
 */
export const STYLE_RANK: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  han: 4,
  hanBracket: 5,
  arabic: 6,
  decimal2: 7,
  decimal3: 8,
  arabicBracket: 9,
  arabicHalfBracket: 10,
  circled: 11,
};

/** The families whose numbers repeat those of the sections above: 1.1, 1.1.1. */
export const DECIMAL_STYLES: ReadonlySet<string | null> = new Set(["decimal2", "decimal3"]);

/** The counted noun of 第…章 and its family. */
export const DIVISION_STYLE: Readonly<Record<string, NumberStyle>> = {
  部分: "part",
  篇: "part",
  编: "part",
  章: "chapter",
  节: "section",
  条: "article",
};

/** Nouns that numbers are listed before: 一、三产业, 二、四季度. */
export const LISTED_NOUNS: readonly string[] =
  "产业 季度 月份 年级 把手 等奖 级 类 期 批 审 环 线 组 班 楼 号 孩 区".split(" ");

/** Blocks of single characters that are a whole number: first code unit, first value, how many, family. */
export const NUMBER_BLOCKS: readonly (readonly [
  first: number,
  value: number,
  count: number,
  style: NumberStyle,
])[] = [
  [0x2460, 1, 20, "circled"], // ①–⑳
  [0x2474, 1, 20, "arabicBracket"], // ⑴–⒇
  [0x2488, 1, 20, "arabic"], // ⒈–⒛
  [0x3220, 1, 10, "hanBracket"], // ㈠–㈩
  [0x3251, 21, 15, "circled"], // ㉑–㉟
];
