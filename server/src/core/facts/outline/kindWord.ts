// The word at the end of a title that says which kind of document it heads.
import {
  DOCUMENT_KINDS,
  SUMMARY_ENDS,
  SUMMARY_GOES_ON,
  TITLE_TAIL,
  TITLE_TAIL_ENDS,
} from "../../data/documentKinds.ts";
import { CharacterSet } from "../../text/characterSet.ts";

const kindWords: ReadonlySet<string> = new Set(DOCUMENT_KINDS);
const tailEnds = new CharacterSet(TITLE_TAIL_ENDS);
const summaryEnds = new CharacterSet(SUMMARY_ENDS);
const LONGEST_KIND = Math.max(...DOCUMENT_KINDS.map((word) => word.length));

/** The kind word that the title ends with, before or with its tail (…报告（征求意见稿）), or "". */
export function kindWordOf(title: string): string {
  const kind = wordAtEnd(title);
  if (kind !== "") return kind;
  const last = title.charCodeAt(title.length - 1);
  if (summaryEnds.has(last)) return SUMMARY_GOES_ON.test(title) ? "总结" : "";
  if (!tailEnds.has(last)) return "";
  const body = title.replace(TITLE_TAIL, "");
  return body === title ? "" : wordAtEnd(body) || (title.includes("汇编") ? "汇编" : "");
}

/** Whether a line is the last of a title and no more than its kind: 通知, 的通知. */
export function isBareKind(words: string): boolean {
  return kindWords.has(words.startsWith("的") ? words.slice(1) : words);
}

/** Whether the text ends with a kind word, be it nothing else. */
export function endsInKind(text: string): boolean {
  return wordAtEnd(text, 0) !== "";
}

/** The longest kind word at the end, with so many characters at least before it. */
function wordAtEnd(text: string, before = 2): string {
  for (let length = Math.min(LONGEST_KIND, text.length - before); length > 0; length--) {
    const word = text.slice(-length);
    if (kindWords.has(word)) return word;
  }
  return "";
}
