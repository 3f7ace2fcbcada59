// Finds years in Han digits whose zero is not 〇: 二零二六年, 二○二六年, 二0二六年.
import type { NumeralLine } from "./numeralKinds.ts";

const ZEROS = "零○0０OoＯ";
const HAN_DIGITS = "一二三四五六七八九〇";
const DIGITS = HAN_DIGITS + ZEROS;

/** Reads the digits around a zero of another form where they make a year. */
export function readZero(line: NumeralLine, at: number): number {
  const { text } = line;
  let start = at;
  while (at - start < 4 && DIGITS.includes(text[start - 1] ?? "\n")) start--;
  let end = at + 1;
  while (end - start < 6 && DIGITS.includes(text[end] ?? "\n")) end++;
  if (end - start !== 4 || text[end] !== "年" || !"一二".includes(text[start] ?? "\n")) return at + 1;
  const right = text.slice(start, end).replace(/[零○0０OoＯ]/g, "〇");
  line.wrong("zero", { start, end }, right);
  return end;
}

/** True of a 0 that stands behind a Han digit. */
export function isZeroInHan(text: string, at: number): boolean {
  return ZEROS.includes(text[at] ?? "\n") && at > 0 && HAN_DIGITS.includes(text[at - 1] ?? "\n");
}
