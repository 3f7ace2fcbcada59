// Cuts a stretch of a sentence into the tokens that the subject is sought among, with or without a segmenter.
import { NOUN_ENDINGS } from "../data/verbs.ts";
import { nameEnd, OPENING_MARKS } from "../facts/metrics/metricQuotes.ts";
import type { Word } from "../ports.ts";
import { ARABIC, numeralKind } from "../text/numeralChars.ts";
import type { Span } from "../text/span.ts";
import {
  governs,
  isKnownNoun,
  kindOfText,
  kindOfWord,
  LISTS,
  lexicon,
  MARKS,
  type TokenKind,
} from "./subjectWords.ts";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Where the segmenter's words stand in the paragraph, by the offset they start at. */
export type WordMap = ReadonlyMap<number, Word>;

/** The words by offset; `start` is where the first one stands. An empty map where they are not the text there. */
export function wordMap(text: string, start: number, words: readonly Word[] | undefined): WordMap {
  const map = new Map<number, Word>();
  let at = start;
  for (const word of words ?? []) {
    if (!text.startsWith(word.text, at)) return new Map();
    map.set(at, word);
    at += word.text.length;
  }
  return map;
}

/** The tokens of [from, to), in order. */
export function tokensIn(text: string, from: number, to: number, words: WordMap): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const token = tokenAt(text, at, to, words);
    const last = tokens.at(-1);
    // Single characters that no list knows grow together into one noun.
    if (
      last &&
      last.kind === "noun" &&
      token.kind === "noun" &&
      words.size === 0 &&
      !isKnownNoun(token.text)
    ) {
      tokens[tokens.length - 1] = { ...last, end: token.end, text: text.slice(last.start, token.end) };
    } else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number, words: WordMap): Token {
  const special = quoteAt(text, at, to) ?? numberAt(text, at, to) ?? patternAt(text, at);
  if (special) return special;
  const known = lexicon.startingAt(text, at);
  const word = words.get(at);
  if (LISTS.has(text[at] ?? "") && (text[at] === "、" || (!word && known.length < 2))) {
    return token(text, at, at + 1, "list");
  }
  if (word && at + word.text.length <= to && trusts(word.text, known)) {
    return named(text, token(text, at, at + word.text.length, kindOfWord(word)), to);
  }
  if (MARKS.test(text[at] ?? "")) return token(text, at, at + 1, "mark");
  const length = known === "" || at + known.length > to ? 1 : known.length;
  const kind = known === "" ? "noun" : kindOfText(text.slice(at, at + length));
  return named(text, token(text, at, at + length, kind), to);
}

/** Segmenters part 占比 and join 开展调研; where the lists know the longer word, or the verb, they know better. */
function trusts(word: string, known: string): boolean {
  if (word.length < known.length) return false;
  return !(word.length >= known.length + 2 && governs(known) && kindOfText(word) === "noun");
}

function quoteAt(text: string, at: number, to: number): Token | null {
  const end = OPENING_MARKS.includes(text[at] ?? "\n") ? nameEnd(text, at) : 0;
  return end > 0 && end <= to ? token(text, at, end, "quote") : null;
}

/** A number, a year or month, or the digits of a word: 5G, 4A, the 2.5 of PM2.5. */
function numberAt(text: string, at: number, to: number): Token | null {
  let end = at;
  while (end < to && (numeralKind(text.charCodeAt(end)) === ARABIC || (end > at && text[end] === "."))) end++;
  if (end === at) return null;
  const date = DATE_NOUN.exec(text.slice(end, end + 2))?.[0] ?? "";
  if (date !== "") return token(text, at, end + date.length, "stop");
  const worded = LATIN.test(text[end] ?? "") || LATIN.test(text[at - 1] ?? "");
  return token(text, at, end, worded ? "noun" : "number");
}

const DATE_NOUN = /^(?:年度?|月份?)/;

function patternAt(text: string, at: number): Token | null {
  const period = PERIOD.exec(text.slice(at, at + 8))?.[0] ?? "";
  if (period !== "") return token(text, at, at + period.length, "stop");
  const alternative = BRACKETED.exec(text.slice(at, at + 7))?.[0] ?? "";
  return alternative === "" ? null : token(text, at, at + alternative.length, "noun");
}

const LATIN = /[A-Za-z]/;
/** 三年, 近两年来, 上半年: when, not what. */
const PERIOD = /^(?:近|过去|最近|前|今后)?[一二三四五六七八九十两]+(?:年来?|个月来?|季度)/;

/** 县（区）, 馆（室）: what stands in brackets is part of the word. */
const BRACKETED = /^[（(][\p{Script=Han}、]{1,5}[）)]/u;

/** 覆盖 + 率 is a noun. */
function named(text: string, verb: Token, to: number): Token {
  if (verb.kind === "noun" || verb.kind === "stop" || verb.text.length < 2) return verb;
  const ends = verb.end < to && NOUN_ENDINGS.includes(text[verb.end] ?? "\n");
  return ends ? token(text, verb.start, verb.end + 1, "noun") : verb;
}

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  return { start, end, kind, text: text.slice(start, end) };
}
