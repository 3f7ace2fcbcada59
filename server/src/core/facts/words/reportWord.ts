// Tells the words that reports are made of, which are read when first asked for.
import { REPORT_WORDS } from "../../data/reportWords.ts";

let words: ReadonlySet<string> | undefined;

/** True of a word of two characters or more that the list has. */
export function isReportWord(text: string): boolean {
  words ??= new Set(REPORT_WORDS.trim().split(/\s+/));
  return words.has(text);
}
