// Finds years in Han digits whose zero is not 〇: 二零二六年, 二○二六年.
import type { NumeralLine } from "./numeralKinds.ts";

const DIGITS = "一二三四五六七八九零〇○";

/** Reads the digits around a 零 or ○ where they make a year. */
export function readZero(line: NumeralLine, at: number): number {
  const { text } = line;
  let start = at;
  while (at - start < 4 && DIGITS.includes(text[start - 1] ?? "\n")) start--;
  let end = at + 1;
  while (end - start < 6 && DIGITS.includes(text[end] ?? "\n")) end++;
  if (end - start !== 4 || text[end] !== "年" || !"一二".includes(text[start] ?? "\n")) return at + 1;
  const right = text.slice(start, end).replace(/[零○]/g, "〇");
  line.wrong("zero", { start, end }, right);
  return end;
}
