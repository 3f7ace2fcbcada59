// What the writer has typed of a phrase: the letters or Han characters that end at the cursor.
import type { BankIndex, Match } from "./bankIndex.ts";

/** What is looked for, where it begins in its line, and what fits. An empty text asks for what goes well here. */
export interface Found {
  readonly text: string;
  readonly start: number;
  readonly matches: readonly Match[];
}

/** Longer runs of Han characters are not looked at. */
const LONGEST = 16;
const LETTERS = /[A-Za-z](?:[A-Za-z]|'(?=[A-Za-z])){0,39}$/;
const HAN_RUN = /[\p{Script=Han}、“”《》]{1,16}$/u;
/** Marks and numbers after which a clause begins; so it does at the line's start. */
const BEGINS_CLAUSE = /^$|[，。：；！？、,;:!?“《（(\s\u3000）)][“《]?$|[一二三四五六七八九十][是要]$/;

/** How much must be typed before anything is offered. */
interface Threshold {
  readonly letters: number;
  /** Han characters at a clause's start, and in the middle of one. */
  readonly opening: number;
  readonly inside: number;
}

/** Where the writer asks, anything will do; unasked, only what is surely the beginning of a phrase. */
const ASKED: Threshold = { letters: 1, opening: 1, inside: 2 };
const UNASKED: Threshold = { letters: 3, opening: 2, inside: 3 };

/** Reads what stands before the cursor, longest match first; null where nothing fits that. */
export function findQuery(before: string, index: BankIndex, asked: boolean): Found | null {
  const least = asked ? ASKED : UNASKED;
  const letters = LETTERS.exec(before);
  if (letters) return findLetters(before, letters, index, least, asked);
  const run = HAN_RUN.exec(before)?.[0] ?? "";
  for (let length = Math.min(LONGEST, run.length); length > 0; length--) {
    const start = before.length - length;
    const opens = BEGINS_CLAUSE.test(before.slice(Math.max(0, start - 4), start));
    if (length < (opens ? least.opening : least.inside)) continue;
    const text = before.slice(start);
    const matches = index.byHan(text);
    if (matches.length > 0) return { text, start, matches };
    const words = asked || opens ? index.byWord(text) : [];
    if (length > 1 && asked && words.length > 0) return { text, start, matches: words };
  }
  return asked ? { text: "", start: before.length, matches: [] } : null;
}

function findLetters(
  before: string,
  { 0: typed, index: at }: RegExpExecArray,
  index: BankIndex,
  least: Threshold,
  asked: boolean,
): Found | null {
  // GDP and App are words of the text; pinyin is typed small, and behind no digit or Latin mark.
  if (/[0-9A-Za-z_@#./\\&=?-]$/.test(before.slice(0, at)) || (!asked && /[A-Z]/.test(typed))) return null;
  const letters = typed.toLowerCase().replaceAll("'", "");
  const run = HAN_RUN.exec(before.slice(0, at))?.[0] ?? "";
  for (let length = Math.min(6, run.length); length > 0; length--) {
    const matches = index.byBoth(run.slice(-length), letters);
    const start = at - length;
    if (length + letters.length >= least.letters && matches.length > 0) {
      return { text: before.slice(start), start, matches };
    }
  }
  if (letters.length < least.letters) return null;
  const matches = index.byLetters(letters);
  return matches.length > 0 ? { text: typed, start: at, matches } : null;
}
