// Reads the measure word or unit that follows a masked or lost number.
import { MEASURE_TRAPS, ORDER_UNITS, TRAP_PAIRS } from "../../data/measureTraps.ts";
import { unitAt } from "../metrics/metricUnits.ts";
import { closesQuote, isHan, isLetter } from "./maskChars.ts";

/** The length of the measure word or unit that starts at `at`, 0 where none does or where a longer word begins there. */
export function measureLength(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isLetter(first) || isTrap(text, at)) return 0;
  const order = ORDER_UNITS.find((unit) => text.startsWith(unit, at))?.length ?? 0;
  return Math.max(order, unitAt(text, at)?.word.length ?? 0);
}

/** True where a word that only looks like a measure word starts: 项目, 名城, 年度. */
function isTrap(text: string, at: number): boolean {
  // “争做文明X人” ends a name.
  if (text.charAt(at) === "人" && closesQuote(text.charCodeAt(at + 1))) return true;
  const second = text.charAt(at + 1);
  if (second !== "" && TRAP_PAIRS.get(text.charAt(at))?.includes(second)) return true;
  const traps = MEASURE_TRAPS.get(text.charAt(at));
  if (!traps) return false;
  return traps.some(({ word, notBefore }) => {
    if (!text.startsWith(word, at)) return false;
    const next = text.charAt(at + word.length);
    return next === "" || !isHan(next.charCodeAt(0)) || !notBefore.includes(next);
  });
}
