// Writes section numbers: a form with another value in it, and the forms that GB/T 9704 lays down.
import { NUMBER_BLOCKS, type NumberStyle } from "../data/numberForms.ts";
import { ordinalHan } from "./ordinal.ts";

/** The forms of GB/T 9704—2012 7.3.3 from the highest level down, and ① below them as offices do. */
const STANDARD: readonly { readonly style: NumberStyle; readonly first: string }[] = [
  { style: "han", first: "一、" },
  { style: "hanBracket", first: "（一）" },
  { style: "arabic", first: "1." },
  { style: "arabicBracket", first: "（1）" },
  { style: "circled", first: "①" },
];

/** The largest value that a section number can have. */
export const LARGEST_VALUE = 999;

/** The standard number of the first section at a depth (from 1); the last form serves for all that lie deeper. */
export function firstNumber(depth: number): { readonly style: NumberStyle; readonly number: string } {
  const index = Math.min(Math.max(depth, 1), STANDARD.length) - 1;
  const { style, first } = STANDARD[index] as (typeof STANDARD)[number];
  return { style, number: first };
}

/** The standard form of the level below a family, or null where the standard knows none: below 第一章, below ①. */
export function numberBelow(style: NumberStyle | null): string | null {
  const index = STANDARD.findIndex((form) => form.style === style);
  return index < 0 ? null : (STANDARD[index + 1]?.first ?? null);
}

/**
 * A number as written with another value (1–999) in it: brackets, mark, width and numerals stay (（二） and 3 give （三）),
 * of 1.2 the last part changes. Past the last single character (㉟, ⑳, ⒛) the number is written out.
 */
export function withValue(number: string, value: number): string {
  const single = /[\u2460-\u249b\u3220-\u3229\u3251-\u325f]/.exec(number);
  if (single) return number.replace(single[0], singleCharacter(single[0], value));
  if (/\d\.\d/.test(number)) return number.replace(/\d{1,9}(?=[^\d.]{0,9}$)/, String(value));
  if (/[0-9]/.test(number)) return number.replace(/[0-9]+/, String(value));
  if (/[０-９]/.test(number)) return number.replace(/[０-９]+/, fullWidth(value));
  return number.replace(/[一二三四五六七八九十百零〇]+/, ordinalHan(value));
}

function singleCharacter(old: string, value: number): string {
  const style = NUMBER_BLOCKS.find(([first, , count]) => isIn(old.charCodeAt(0), first, count))?.[3];
  for (const [first, firstValue, count, blockStyle] of NUMBER_BLOCKS) {
    const code = first + value - firstValue;
    if (blockStyle === style && isIn(code, first, count)) return String.fromCharCode(code);
  }
  if (style === "hanBracket") return `（${ordinalHan(value)}）`;
  return style === "arabic" ? `${value}.` : `（${value}）`;
}

function isIn(code: number, first: number, count: number): boolean {
  return code >= first && code < first + count;
}

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
