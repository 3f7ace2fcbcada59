// The numeral of a section number, and what reading a number gives.
import type { NumberStyle } from "../data/numberForms.ts";
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

/** What Han section numbers are written with. */
export const HAN = "一二三四五六七八九十百零〇";
/** What may stand before a number that is first in its line: indents and Markdown's marks. */
export const LINE_START = /^[\s\u3000\ufeff#>*-]{0,24}$/;

/** A number that the text around it cannot make a list or an amount. */
export function certain(style: NumberStyle, value: number, end: number): SectionNumber {
  return { style, value, end, mayList: false };
}

/** A Han numeral (up to five characters) or Arabic one (up to four digits, half or full width) at a place. */
export function numeralAt(text: string, at: number): { value: number; end: number; han: boolean } | null {
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
export function arabicDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}
