// Finds cheaply the next place where a figure or a quoted name may start, so that only such places are read.
import { characterSet } from "../../text/characterSet.ts";
import { ARABIC, numeralKind, numerals } from "../../text/numeralChars.ts";
import { RANGE_MARKS } from "./metricAmounts.ts";
import { OPENING_MARKS } from "./metricQuotes.ts";
import { UNIT_STARTS } from "./metricUnits.ts";

const SURE = 1;
const HAN = 2;

const starts = characterSet(OPENING_MARKS);
/** What may follow a Han number's first character: more of the number, a bound, a share, a decimal, a range, a unit. */
const goesOn = characterSet(UNIT_STARTS, "余多来分点", RANGE_MARKS);
for (const code of numerals()) {
  starts[code] = numeralKind(code) === ARABIC ? SURE : HAN;
  goesOn[code] = 1;
}
// 过半, at the end of a clause.
starts["半".charCodeAt(0)] = SURE;

/** The first place at or behind `from` where a number or a quotation mark may start something; the text's length for none. */
export function nextStart(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const kind = starts[text.charCodeAt(i)];
    if (kind === 0) continue;
    if (kind === SURE || goesOn[text.charCodeAt(i + 1)] === 1) return i;
  }
  return text.length;
}
