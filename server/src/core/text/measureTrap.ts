// Tells words that only look like a measure word with something behind it: 项目, 名城, 年度.
import { MEASURE_TRAPS, TRAP_PAIRS } from "../data/measureTraps.ts";
import { isHan } from "./han.ts";

/** True where such a word starts at `at`. */
export function isMeasureTrap(text: string, at: number): boolean {
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
