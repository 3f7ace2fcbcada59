// What each word is to a subject: by the project's lists first, then by the segmenter's part of speech.
import {
  FILLERS,
  GOVERNING_VERBS,
  NAMED_BY_VERBS,
  NAMING_VERBS,
  ORGANISATION_HEADS,
  PERSON_HEADS,
  PHRASE_STOPS,
  WHOLE_WORDS,
} from "../data/verbs.ts";
import type { Word } from "../ports.ts";
import { WordIndex } from "../text/wordIndex.ts";

/**
 * noun: part of a phrase; verb: governs what follows; naming: a verb that may stand in a name; stop: ends a phrase;
 * filler: an adverb before figures; list: 、 和 及; quote: a quoted name; number; mark: punctuation.
 */
export type TokenKind = "noun" | "verb" | "naming" | "stop" | "filler" | "list" | "quote" | "number" | "mark";

/** The words that join the members of a list. */
export const LISTS: ReadonlySet<string> = new Set("、和及与或");
/** Punctuation. */
export const MARKS = /[^\p{L}\p{N}%％]/u;

const set = (list: string) => new Set(list.split(" "));
const governing = set(GOVERNING_VERBS);
const naming = set(NAMING_VERBS);
const stops = set(PHRASE_STOPS);
const fillers = set(FILLERS);
const nouns = new Set([...set(WHOLE_WORDS), ...set(PERSON_HEADS), ...set(NAMED_BY_VERBS)]);

/** Without a segmenter single characters are too often part of a word; only these few are taken for words. */
const SAFE_SINGLES = set(
  "的 对 把 将 被 在 从 由 向 等 为 以 是 了 各 均 共 达 占 至 到 讲 赴 并 仅 已 要 获",
);
const longOrSafe = (list: string) =>
  list
    .split(" ")
    .filter((word) => word.length > 1 || SAFE_SINGLES.has(word))
    .join(" ");

const LISTED = [
  GOVERNING_VERBS,
  NAMING_VERBS,
  PHRASE_STOPS,
  FILLERS,
  WHOLE_WORDS,
  PERSON_HEADS,
  NAMED_BY_VERBS,
];
let lexicon: WordIndex | undefined;

/** The longest word of the lists that starts at the place, of those that can be told in running text without a segmenter; or "". */
export function listedWordAt(text: string, start: number): string {
  lexicon ??= new WordIndex(...LISTED.map(longOrSafe));
  const word = lexicon.startingAt(text, start);
  // 收入占地方一般公共预算收入的75%.
  return word === "占地" && text[start + 2] === "方" ? "占" : word;
}

/** True for nouns that the lists know as whole words. */
export function isKnownNoun(text: string): boolean {
  return nouns.has(text);
}

/** The kind of a word by the lists; what none knows is a noun. */
export function kindOfText(text: string): TokenKind {
  if (LISTS.has(text)) return "list";
  if (naming.has(text)) return "naming";
  if (nouns.has(text)) return "noun";
  if (fillers.has(text)) return "filler";
  if (governing.has(text)) return "verb";
  return stops.has(text) ? "stop" : "noun";
}

/** The kind of a segmenter's word. Verbs that no list knows name as often as they govern. */
export function kindOfWord({ text, tag }: Word): TokenKind {
  const kind = kindOfText(text);
  if (kind !== "noun" || nouns.has(text)) return kind;
  if (MARKS.test(text)) return "mark";
  // 夜间消费, 春节慰问: what is named after its time.
  if (tag === "t" && NAMES_BY_TIME.test(text)) return "noun";
  if (/^[dpcuryet]/.test(tag) && tag !== "eng") return "stop";
  // 大米 and 秋粮 are tagged as numbers.
  if (tag.startsWith("m") && (text.length === 1 || NUMERIC.test(text))) return "number";
  // 全面完成, which segmenters take for one word.
  if (tag === "l" || tag === "i") return text.length > 2 && governing.has(text.slice(-2)) ? "verb" : "noun";
  return tag.startsWith("v") && text.length > 1 ? "naming" : "noun";
}

const NUMERIC = /[\d０-９一二三四五六七八九十百千万亿两几半数许多量批部余]/;
const NAMES_BY_TIME = /^[^今去前后当本每同近昨明].*[间季节期日]$/;

/** True for words that govern what follows, also where they are fillers before a figure (完成, 实现). */
export function governs(word: string): boolean {
  return governing.has(word);
}

/** True where a naming verb before this noun is part of its name: 整改 before 措施. */
export function isNamedByVerb(text: string): boolean {
  return namedHeads.endingAt(text, text.length) !== "";
}

const namedHeads = new WordIndex(NAMED_BY_VERBS);

/** Where the first chain of person words ends in a phrase (党员干部|轮岗); 0 where there is none. */
export function personEnd(phrase: string): number {
  return chainEnd(phrase, persons);
}

/** Where the first word for an organisation ends in a phrase (单位|主要负责同志); 0 where there is none. */
export function organisationEnd(phrase: string): number {
  return chainEnd(phrase, organisations);
}

const persons = new WordIndex(PERSON_HEADS);
const organisations = new WordIndex(ORGANISATION_HEADS);

function chainEnd(phrase: string, heads: WordIndex): number {
  for (let i = 0; i < phrase.length; i++) {
    let end = i;
    for (let head = heads.startingAt(phrase, end); head; head = heads.startingAt(phrase, end))
      end += head.length;
    if (end > i) return end;
  }
  return 0;
}
