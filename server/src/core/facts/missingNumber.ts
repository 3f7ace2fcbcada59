// Reads measure words and units that lost their number: 整改措施条，, 召开次会议, 占比%，, 增长个百分点, 第名.
import {
  COUNTED_AFTER,
  COUNTED_BEFORE,
  COUNTING_VERBS,
  NOT_BEFORE_ORDINAL,
  ORDINAL_MEASURES,
  POINT_WORDS,
  RATE_WORDS,
} from "../data/lostNumbers.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { isHan } from "./maskChars.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const MARKS = "，。；、,;！)）";
const POINTS = "个百分点";

/** The first characters of the measure words that {@link readLoneMeasure} knows. */
export const LONE_MEASURES: string = [
  ...new Set([...COUNTED_BEFORE.keys()].map((word) => word.charAt(0))),
].join("");

/** Reads a measure word right after what it counts and before a mark, or between a verb and what it counts. */
export function readLoneMeasure(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  if (text.startsWith(POINTS, at))
    return POINT_WORDS.some((word) => text.endsWith(word, at)) ? lost(line, at, POINTS) : null;
  const measure = measureAt(text, at);
  const end = at + measure.length;
  if (measure !== "" && MARKS.includes(text.charAt(end) || " ")) {
    // 学员名、单位 and 活动场、馆 are lists.
    if (text.charAt(end) === "、" && "名场".includes(measure)) return null;
    return COUNTED_BEFORE.get(measure)?.some((noun) => text.endsWith(noun, at))
      ? lost(line, at, measure)
      : null;
  }
  const after = COUNTED_AFTER.get(text.charAt(at));
  if (!after || !COUNTING_VERBS.some((verb) => text.endsWith(verb, at))) return null;
  return after.some((noun) => text.startsWith(noun, at + 1)) ? lost(line, at, text.charAt(at)) : null;
}

/** Reads % without its number. A table's head (增长率%) ends its cell there and is left alone. */
export function readLonePercent(line: HoleLine, at: number): Reading {
  const { text } = line;
  const after = text.charAt(at + 1);
  if (!isHan(text.charCodeAt(at - 1)) || !RATE_WORDS.some((word) => text.endsWith(word, at))) return at + 1;
  if (!MARKS.includes(after || " ") && !/^(?:以上|以下|左右|的|和|至|，)/.test(text.slice(at + 1, at + 3)))
    return at + 1;
  if (")）".includes(after)) return at + 1;
  return lost(line, at, text.charAt(at)) ?? at + 1;
}

/** Reads 第 without its number: 位居全省第名. */
export function readLoneOrdinal(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const measure = text.charAt(at + 1);
  if (
    measure === "" ||
    !ORDINAL_MEASURES.includes(measure) ||
    NOT_BEFORE_ORDINAL.includes(text.charAt(at - 1) || " ")
  )
    return null;
  return lost(line, at + 1, measure);
}

function measureAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (two.length === 2 && COUNTED_BEFORE.has(two)) return two;
  const one = text.charAt(at);
  return COUNTED_BEFORE.has(one) ? one : "";
}

function lost(line: HoleLine, at: number, measure: string): PlaceholderFact | null {
  if (line.isOpaque(at)) return null;
  return {
    kind: "missing-number",
    start: at,
    end: at + measure.length,
    mask: "",
    noun: measure,
    guess: "数字",
  };
}
