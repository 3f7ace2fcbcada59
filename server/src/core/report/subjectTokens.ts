// Cuts a stretch of a sentence into the tokens that the subject is sought among, with or without a segmenter.
import {
  FILLERS,
  GOVERNING_VERBS,
  NAMED_BY_VERBS,
  NAMING_VERBS,
  NOUN_ENDINGS,
  ORGANISATION_HEADS,
  PERSON_HEADS,
  PHRASE_STOPS,
  WHOLE_WORDS,
} from "../data/verbs.ts";
import { nameEnd, OPENING_MARKS } from "../facts/metricQuotes.ts";
import type { Word } from "../ports.ts";
import { ARABIC, numeralKind } from "../text/numeralChars.ts";
import type { Span } from "../text/span.ts";
import { WordIndex } from "../text/wordIndex.ts";

/**
 * noun: part of a phrase; verb: governs what follows; naming: a verb that may stand in a name; stop: ends a phrase;
 * filler: an adverb before figures; list: 、 和 及; quote: a quoted name; number; mark: punctuation.
 */
export type TokenKind = "noun" | "verb" | "naming" | "stop" | "filler" | "list" | "quote" | "number" | "mark";

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
      !KNOWN_NOUNS.has(token.text)
    ) {
      tokens[tokens.length - 1] = { ...last, end: token.end, text: text.slice(last.start, token.end) };
    } else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number, words: WordMap): Token {
  const code = text.charCodeAt(at);
  if (OPENING_MARKS.includes(text[at] ?? "\n")) {
    const end = nameEnd(text, at);
    if (end && end <= to) return token(text, at, end, "quote");
  }
  if (numeralKind(code) === ARABIC) {
    let end = at + 1;
    while (end < to && (numeralKind(text.charCodeAt(end)) === ARABIC || text[end] === ".")) end++;
    const year = /^年度?|^月份?/.exec(text.slice(end, end + 2))?.[0] ?? "";
    if (year !== "") return token(text, at, end + year.length, "stop");
    // 5G, 4A and the 2.5 of PM2.5 are parts of words.
    const worded = LATIN.test(text[end] ?? "") || LATIN.test(text[at - 1] ?? "");
    return token(text, at, end, worded ? "noun" : "number");
  }
  if (LISTS.has(text[at] ?? "") && !words.has(at)) {
    if (text[at] === "、" || lexicon.startingAt(text, at).length < 2) return token(text, at, at + 1, "list");
  }
  const period = PERIOD.exec(text.slice(at, at + 8))?.[0] ?? "";
  if (period !== "") return token(text, at, at + period.length, "stop");
  const alternative = BRACKETED.exec(text.slice(at, at + 7))?.[0] ?? "";
  if (alternative !== "") return token(text, at, at + alternative.length, "noun");
  const word = words.get(at);
  if (word && at + word.text.length <= to)
    return named(text, token(text, at, at + word.text.length, kindOfWord(word)), to);
  if (MARKS.test(text[at] ?? "")) return token(text, at, at + 1, "mark");
  const known = lexicon.startingAt(text, at);
  const length = known === "" || at + known.length > to ? 1 : known.length;
  return named(
    text,
    token(text, at, at + length, known === "" ? "noun" : kindOfText(text.slice(at, at + length))),
    to,
  );
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

const LISTS = new Set("、和及与或");
const MARKS = /[^\p{L}\p{N}%％]/u;

const set = (list: string) => new Set(list.split(" "));
const governing = set(GOVERNING_VERBS);
const naming = set(NAMING_VERBS);
const stops = set(PHRASE_STOPS);
const fillers = set(FILLERS);
const KNOWN_NOUNS = new Set([...set(WHOLE_WORDS), ...set(PERSON_HEADS), ...set(NAMED_BY_VERBS)]);
/** Without a segmenter single characters are too often part of a word; only these few are taken for words. */
const SAFE_SINGLES = set("的 对 把 将 被 在 从 由 向 等 为 以 是 了 各 均 共 达 占 至 到 讲 赴 并 仅 已 要");
const lexicon = new WordIndex(
  [GOVERNING_VERBS, NAMING_VERBS, PHRASE_STOPS, FILLERS]
    .flatMap((list) => list.split(" "))
    .filter((word) => word.length > 1 || SAFE_SINGLES.has(word))
    .join(" "),
  WHOLE_WORDS,
  PERSON_HEADS,
  NAMED_BY_VERBS.split(" ")
    .filter((word) => word.length > 1)
    .join(" "),
);

function kindOfText(text: string): TokenKind {
  if (LISTS.has(text)) return "list";
  if (KNOWN_NOUNS.has(text) && !naming.has(text)) return "noun";
  if (naming.has(text)) return "naming";
  if (fillers.has(text)) return "filler";
  if (governing.has(text)) return "verb";
  return stops.has(text) ? "stop" : "noun";
}

/** The lists first, then the segmenter's part of speech. Verbs that no list knows name as often as they govern. */
function kindOfWord({ text, tag }: Word): TokenKind {
  const kind = kindOfText(text);
  if (kind !== "noun" || KNOWN_NOUNS.has(text)) return kind;
  if (MARKS.test(text)) return "mark";
  if (/^[dpcuryet]/.test(tag) && tag !== "eng") return "stop";
  if (tag.startsWith("m")) return "number";
  if (tag === "l" || tag === "i") return endsGoverning(text) ? "verb" : "noun";
  return tag.startsWith("v") && text.length > 1 ? "naming" : "noun";
}

/** 全面完成, which segmenters take for one word. */
function endsGoverning(phrase: string): boolean {
  return phrase.length > 2 && governing.has(phrase.slice(-2));
}

/** True for words that govern what follows, also where they are fillers before a figure (完成, 实现). */
export function governs(word: string): boolean {
  return governing.has(word);
}

/** Where the first chain of person words ends in a phrase (党员干部|轮岗); 0 where there is none. */
export function personEnd(phrase: string): number {
  return chainEnd(phrase, persons);
}

/** Where the first word for an organisation ends in a phrase (单位|主要负责同志); 0 where there is none. */
export function organisationEnd(phrase: string): number {
  return chainEnd(phrase, organisations);
}

function chainEnd(phrase: string, heads: WordIndex): number {
  for (let i = 0; i < phrase.length; i++) {
    let end = i;
    for (let head = heads.startingAt(phrase, end); head; head = heads.startingAt(phrase, end))
      end += head.length;
    if (end > i) return end;
  }
  return 0;
}

const persons = new WordIndex(PERSON_HEADS);
const organisations = new WordIndex(ORGANISATION_HEADS);

/** True where a naming verb before this noun is part of its name: 整改 before 措施. */
export function isNamedByVerb(text: string): boolean {
  return namedHeads.endingAt(text, text.length) !== "";
}

const namedHeads = new WordIndex(NAMED_BY_VERBS);
