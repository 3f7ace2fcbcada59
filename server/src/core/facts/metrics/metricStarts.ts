// Tells cheaply where a figure or a quoted name may start, so that only such places are read.
import { CharacterSet, characterKinds } from "../../text/characterSet.ts";
import { MEASURE_STARTS } from "../../text/measureStarts.ts";
import { ARABIC, numeralKind, numerals } from "../../text/numeralChars.ts";
import { watchFor } from "../places.ts";
import { OPENING_MARKS } from "./metricQuotes.ts";
import { RANGE_MARKS } from "./metricRanges.ts";

const SURE = 1;
const HAN = 2;

const starts = characterKinds([[OPENING_MARKS, SURE]]);
/** What may follow a Han number's first character: more of the number, a bound, a share, a decimal, a range, a unit. */
const goesOn = new CharacterSet(
  MEASURE_STARTS,
  "余多来分点點又",
  RANGE_MARKS,
  String.fromCharCode(...numerals()),
);
for (const code of numerals()) {
  starts[code] = numeralKind(code) === ARABIC ? SURE : HAN;
  watchFor(String.fromCharCode(code));
}
// 过半, at the end of a clause.
starts["半".charCodeAt(0)] = SURE;
watchFor(`${OPENING_MARKS}半`);

/** True where a number or a quotation mark at the place may start something. */
export function mayStart(text: string, at: number): boolean {
  const kind = starts[text.charCodeAt(at)];
  return kind === SURE || (kind === HAN && goesOn.has(text.charCodeAt(at + 1)));
}
