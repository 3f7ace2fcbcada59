// Finds entries by what they begin with: Han characters, pinyin initials, full pinyin, and other words they go by.
import { firstNot } from "../text/firstNot.ts";
import { finished, type Steps } from "../text/steps.ts";
import type { Entry } from "./entries.ts";
import { withoutLeadingHoles } from "./leadingHoles.ts";
import { plainOf } from "./plain.ts";

/** How an entry was found; what comes first fits best. */
export type MatchKind = "text" | "initials" | "pinyin" | "word" | "tail";

/** An entry that fits, with the snippet to be inserted where it is not the entry's whole body. */
export interface Match {
  readonly entry: Entry;
  readonly kind: MatchKind;
  /** For `tail`: the body without the holes it begins with. */
  readonly tail?: string;
}

/** Searches the entries it was made of, and answers in their order; made once, each question costs a few comparisons. */
export interface BankIndex {
  readonly entries: readonly Entry[];
  /** What begins with these Han characters; nothing that says no more than they do. */
  byHan(text: string): readonly Match[];
  /** What these letters (a–z, lower case) begin the initials, the pinyin or an English word of. */
  byLetters(letters: string): readonly Match[];
  /** What begins with the Han characters and goes on with syllables that have these initials: 现将 and yg. */
  byBoth(text: string, letters: string): readonly Match[];
  /** What goes by a Han word that begins with this one. */
  byWord(text: string): readonly Match[];
}

interface Key {
  readonly key: string;
  readonly match: Match;
}

const HOLE = "…";

/** Makes the index at once. */
export function createBankIndex(entries: readonly Entry[]): BankIndex {
  return finished(indexing(entries));
}

/** How many entries make one step. */
const STEP = 250;

/** Makes the index step by step. */
export function* indexing(entries: readonly Entry[]): Steps<BankIndex> {
  const texts: Key[] = [];
  const letters: Key[] = [];
  const words: Key[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % STEP === STEP - 1) yield;
    for (const key of textKeys(entry)) texts.push(key);
    for (const key of letterKeys(entry)) letters.push(key);
    for (const key of entry.words) {
      (/^[a-z]/.test(key) ? letters : words).push({ key, match: { entry, kind: "word" } });
    }
  }
  for (const keys of [texts, letters, words]) {
    yield;
    keys.sort((a, b) => order(a.key, b.key));
  }
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const unique = (keys: Iterable<Key>, text: string): readonly Match[] =>
    eachOnce(keys, text).sort((a, b) => (places.get(a.entry) ?? 0) - (places.get(b.entry) ?? 0));
  const byHan = (text: string): readonly Match[] => unique(keysWith(texts, text), text);
  return {
    entries,
    byHan,
    byLetters: (typed) => unique(keysWith(letters, typed), ""),
    byBoth: (text, typed) =>
      byHan(text).filter(
        ({ entry, kind }) => kind === "text" && initialsOf(entry).startsWith(typed, hanCount(text)),
      ),
    byWord: (text) => unique(keysWith(words, text), ""),
  };
}

/** What the label says up to its first hole; for one that begins with a hole, what comes behind it. */
function textKeys(entry: Entry): Key[] {
  const { label, body } = entry;
  const head = label.split(HOLE, 1)[0] ?? "";
  // Quotation marks are opened by few people who look for what stands between them.
  const bare = head.replace(/^[“《]/, "");
  const keys = [head, ...(bare === head ? [] : [bare])].filter((key) => key.length > 1);
  const found: Key[] = keys.map((key) => ({ key, match: { entry, kind: "text" } }));
  const tail = head === "" ? withoutLeadingHoles(body) : undefined;
  const key = tail && plainOf(tail).split(HOLE, 1)[0];
  if (key && key.length > 1) found.push({ key, match: { entry, kind: "tail", tail } });
  return found;
}

function letterKeys(entry: Entry): Key[] {
  if (!entry.pinyin) return [];
  return [
    { key: initialsOf(entry), match: { entry, kind: "initials" } },
    { key: entry.pinyin.replaceAll(" ", ""), match: { entry, kind: "pinyin" } },
  ];
}

function initialsOf({ pinyin }: Entry): string {
  return pinyin.replace(/([a-z])[a-z]* ?/g, "$1");
}

function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The keys that begin with a text: they stand side by side. */
function* keysWith(keys: readonly Key[], text: string): Generator<Key> {
  const from = firstNot(keys, ({ key }) => key < text);
  for (let at = from; keys[at]?.key.startsWith(text); at++) yield keys[at] as Key;
}

/** Each entry once, found the best way; without those that the text is already all of. */
function eachOnce(keys: Iterable<Key>, text: string): Match[] {
  const found = new Map<Entry, Match>();
  for (const { match } of keys) {
    const { entry, kind, tail } = match;
    if (text !== "" && (entry.label === text || (tail !== undefined && tail === text))) continue;
    const known = found.get(entry);
    if (!known || RANK[kind] < RANK[known.kind]) found.set(entry, match);
  }
  return [...found.values()];
}

/** The kinds of match from the closest to the loosest. */
export const RANK: Readonly<Record<MatchKind, number>> = {
  text: 0,
  initials: 0,
  pinyin: 0,
  tail: 1,
  word: 2,
};
