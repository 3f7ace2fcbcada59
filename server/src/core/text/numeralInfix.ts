// Reads 余, 多, 来 inside or behind a number: 300余, 二百余万, 三十来.
import { GROUP, numeralKind, numeralWorth } from "./numeralChars.ts";

/** A bound behind a number, and the 万 or 亿 that may still follow it. */
export interface Infix {
  readonly bound: string;
  readonly scale: number;
  readonly end: number;
}

/** The infix at `at`, behind a number of the value given; null where 余, 多 or 来 belong to the next word. */
export function infixAt(text: string, at: number, value: number): Infix | null {
  const bound = text[at] ?? "";
  if (bound !== "余" && bound !== "多" && bound !== "来") return null;
  if (value < 10 || (OTHER_WORDS[bound] ?? "").includes(text[at + 1] ?? "\n")) return null;
  // 土方4000多方。 are cubic metres; 20多方 are parties, if anything.
  if (bound === "多" && text[at + 1] === "方" && !(value >= 100 && MARKS.includes(text[at + 2] ?? "。")))
    return null;
  if (bound === "来" && value % 10 !== 0) return null;
  let scale = 1;
  let end = at + 1;
  while (numeralKind(text.charCodeAt(end)) === GROUP) scale *= numeralWorth(text.charCodeAt(end++));
  return { bound, scale, end };
}

const MARKS = "，。；、,;）)";
/** What follows makes another word of it: 余额, 多地, 来自. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  余: "额地热粮震量",
  多: "地少数谢半渠角边",
  来: "自到源信访电函宾客华京华临",
};
