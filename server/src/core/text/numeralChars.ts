// The characters that numbers are written with, by UTF-16 code: what each is and what it is worth.
import { codeTable } from "./codeTable.ts";

/** No part of a number. */
export const NONE = 0;
/** 0 to 9, half or full width. */
export const ARABIC = 1;
/** 零 to 九, 两 and 兩, and the banker's forms 壹 to 玖. */
export const DIGIT = 2;
/** 十 百 千 and their banker's forms: a place inside a group of four. */
export const PLACE = 3;
/** 万 亿 and 萬 億: a group of four. */
export const GROUP = 4;
/** 廿 and 卅: a whole number of tens. */
export const TENS = 5;
/** 几 and 数: some digit. */
export const SOME = 6;
/** 半. */
export const HALF = 7;

const FORMS: readonly (readonly [kind: number, worth: readonly number[], characters: string])[] = [
  [ARABIC, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "0123456789"],
  [ARABIC, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "０１２３４５６７８９"],
  [DIGIT, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "零一二三四五六七八九"],
  [DIGIT, [0, 2, 2], "〇两兩"],
  [DIGIT, [1, 2, 3, 4, 5, 6, 7, 8, 9], "壹贰叁肆伍陆柒捌玖"],
  [PLACE, [10, 100, 1000], "十百千"],
  [PLACE, [10, 100, 1000], "拾佰仟"],
  [GROUP, [1e4, 1e8], "万亿"],
  [GROUP, [1e4, 1e8], "萬億"],
  [TENS, [20, 30], "廿卅"],
  [SOME, [1, 1], "几数"],
  [HALF, [0.5], "半"],
];

const kinds = codeTable();
const worths = new Map<number, number>();
for (const [kind, worth, characters] of FORMS) {
  for (let i = 0; i < characters.length; i++) {
    kinds[characters.charCodeAt(i)] = kind;
    worths.set(characters.charCodeAt(i), worth[i] ?? 0);
  }
}

/** What a UTF-16 unit is in a number, {@link NONE} where numbers are not written with it (also past the text's end). */
export function numeralKind(code: number): number {
  return kinds[code] ?? NONE;
}

/** What a character of a number is worth: its digit, or the power of ten of its place or group. */
export function numeralWorth(code: number): number {
  return worths.get(code) ?? 0;
}

/** The UTF-16 units that numbers are written with. */
export function numerals(): Iterable<number> {
  return worths.keys();
}
