// Reads and writes the small numbers that number sections: 一 to 九百九十九, 1 to 999.

const DIGITS = "零一二三四五六七八九";

const SINGLE = "一二三四五六七八九十";

const ORDINAL =
  /^(?:([一二三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** The value of a Han section number (一, 十二, 二十, 一百零三), or 0 where the run is no such number. */
export function ordinalValue(han: string): number {
  if (han.length === 1) return SINGLE.indexOf(han) + 1;
  const [, hundreds = "", tens = "", ten = "", ones = ""] = ORDINAL.exec(han) ?? [];
  const value = digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
  // Only what would be written so again: not 一二 (two numbers side by side), not 二百三 (a colloquial 230).
  return value > 0 && ordinalHan(value) === han.replace("〇", "零") ? value : 0;
}

/** Writes 1–999 as a Han section number: 1 is 一, 12 is 十二, 20 is 二十, 103 is 一百零三. */
export function ordinalHan(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  let han = hundreds ? `${DIGITS[hundreds]}百` : "";
  if (tens) han += tens === 1 && !hundreds ? "十" : `${DIGITS[tens]}十`;
  else if (hundreds && ones) han += "零";
  return ones ? han + DIGITS[ones] : han;
}

function digit(han: string): number {
  return han === "" ? 0 : DIGITS.indexOf(han);
}
