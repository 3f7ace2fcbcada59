// Reads a range of amounts: 20—30人, 5%～8%, 9～16亿元, 百分之五到十, -5～3℃.
import { type Numeral, numeralAt } from "../../text/numerals.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { type Amount, bareScale, SHARE_UNITS, share, withUnit } from "./metricMeasures.ts";
import { minusLength, signLength } from "./metricSigns.ts";

/** The range that begins with a numeral; `single` is the amount that stands there, if it has a unit of its own. */
export function rangeAt(text: string, first: Numeral, single: Amount | null): Amount | null {
  const from = rangeMarkEnd(text, single?.end ?? first.end);
  if (from === 0) return null;
  const below = minusLength(text, from);
  const second = numeralAt(text, from + (below || (text.startsWith("零上", from) ? 2 : 0)));
  if (!second || second.shape === "digits") return null;
  // 张三-500元: a name and what it has; no range is written in both ways.
  if (first.han !== second.han && isOneOf(DASHES, text.charCodeAt(from - 1))) return null;
  const last = withUnit(text, second) ?? bareScale(text, second) ?? samePart(text, first, second);
  if (!last || (single && single.word !== last.word)) return null;
  // 9～16亿 means 9亿～16亿.
  let value = single?.value ?? first.value;
  if (!single && first.shape === "plain") value = lifted(text, first, second, last.value);
  // -5～3℃, 零下12至零下8摄氏度, -3%到-1%.
  const sign = signLength(text, { ...last, start: first.start });
  if (sign > 0) value = -value;
  else if (below > 0) return null;
  const upper = below > 0 ? -last.value : (last.upper ?? last.value);
  if (value >= upper) return null;
  const { start, bound } = first;
  return { ...last, start: start - sign, value, upper, bound: bound + last.bound, numeral: first };
}

/** Where the range's mark at `at` ends, 0 for none; a dash or a wave may stand between two spaces. */
function rangeMarkEnd(text: string, at: number): number {
  if (isOneOf(RANGE_MARKS, text.charCodeAt(at))) return at + 1;
  return text[at] === " " && text[at + 2] === " " && isOneOf(DASHES, text.charCodeAt(at + 1)) ? at + 3 : 0;
}

/** 百分之五到十: the end that is left without its 百分之, where nothing else is counted by it. */
function samePart(text: string, first: Numeral, second: Numeral): Amount | null {
  const { per = 0 } = first;
  if (
    !(per in SHARE_UNITS) ||
    second.shape !== "plain" ||
    /^[^\P{Script=Han}以左的之]/u.test(text.slice(second.end, second.end + 1))
  )
    return null;
  return share({ ...second, value: second.value / per, shape: "share", per });
}

/** The lower end in the scale that only the upper one names: 五到八万元, 3至5千人, 三到五百户. */
function lifted(text: string, first: Numeral, second: Numeral, high: number): number {
  if (second.shape === "scaled" || (second.han && first.han && high >= 1e4)) {
    const low = liftTo(first.value, high);
    if (low !== first.value) return low;
  }
  const scale = { 百: 100, 千: 1000 }[text[second.end - 1] ?? ""] ?? 0;
  const alike = first.han === second.han && first.value < 10 && high < 10 * scale;
  return alike && first.value * scale < high ? first.value * scale : first.value;
}

const DASHES = "—–-－~～〜";
/** What stands between the ends of a range. */
export const RANGE_MARKS = `${DASHES}至到`;

function liftTo(low: number, high: number): number {
  for (const scale of [1e12, 1e8, 1e4])
    if (low * scale < high && high < low * scale * 100) return low * scale;
  return low;
}
