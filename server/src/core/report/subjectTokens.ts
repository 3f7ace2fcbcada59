// Cuts a stretch of a sentence into the tokens that the subject is sought among, with or without a segmenter.
import { CHANGE_VERBS } from "../data/changes.ts";
import { MEASURED_NOUNS, NO_NOUN_ENDINGS, NOUN_ENDINGS } from "../data/verbs.ts";
import { listedNameEnd } from "../facts/metrics/metricNames.ts";
import { nameEnd, OPENING_MARKS } from "../facts/metrics/metricQuotes.ts";
import { unitAt } from "../facts/metrics/metricUnits.ts";
import type { Word } from "../ports.ts";
import { CharacterSet } from "../text/characterSet.ts";
import { isHan } from "../text/han.ts";
import { ARABIC, NONE, numeralKind } from "../text/numeralChars.ts";
import type { Span } from "../text/span.ts";
import { WordIndex } from "../text/wordIndex.ts";
import {
  governs,
  isKnownNoun,
  kindOfText,
  kindOfWord,
  LISTS,
  listedWordAt,
  MARKS,
  type TokenKind,
} from "./subjectWords.ts";

/** A word, mark or number of a clause. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Where the segmenter's words stand in the paragraph, by the offset they start at. */
export type WordMap = ReadonlyMap<number, Word>;

/**
 * The words by offset; `start` is where the first one stands. An empty map where they are not the text there; spaces that set
 * figures off may be missing in it.
 */
export function wordMap(text: string, start: number, words: readonly Word[] | undefined): WordMap {
  const map = new Map<number, Word>();
  let at = start;
  for (const word of words ?? []) {
    if (word.text === " " && text[at] !== " ") continue;
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
  const special =
    quoteAt(text, at, to) ?? numberAt(text, at, to) ?? listedNameAt(text, at, to) ?? patternAt(text, at);
  if (special) return special;
  const known = listedWordAt(text, at);
  const word = words.get(at);
  if (LISTS.has(text[at] ?? "") && (text[at] === "、" || (!word && known.length < 2))) {
    return token(text, at, at + 1, "list");
  }
  // 组|对区, 组|向: what no dictionary knows holds a preposition.
  if (word?.tag === "x" && PREPOSITION.test(word.text)) {
    const length = /^[对向]/.test(word.text) ? 1 : word.text.length - 1;
    return token(text, at, at + length, kindOfText(text.slice(at, at + length)));
  }
  if (word && at + word.text.length <= to && trusts(word, known)) {
    // 三|明|公司: a digit that no measure word follows begins a name.
    if (HAN_DIGIT.test(word.text) && isHan(text.charCodeAt(at + 1)) && !unitAt(text, at + 1))
      return token(text, at, at + 1, "noun");
    return named(text, token(text, at, at + word.text.length, kindOfWord(word)), to);
  }
  if (MARKS.test(text[at] ?? "")) return token(text, at, at + 1, "mark");
  const length = known === "" || at + known.length > to ? 1 : known.length;
  const kind = known === "" ? "noun" : kindOfText(text.slice(at, at + length));
  return named(text, token(text, at, at + length, kind), to);
}

/** Segmenters part 占比 and join 开展调研; where the lists know the longer word, or the verb, they know better. */
function trusts({ text: word, tag }: Word, known: string): boolean {
  if (word.length < known.length) return false;
  // 由县, 仅为, 获省: what is in no dictionary and begins with a word of one character.
  if (tag === "x" && known.length === 1 && JOINED.includes(known)) return false;
  return !(word.length >= known.length + 2 && governs(known) && kindOfText(word) === "noun");
}

const HAN_DIGIT = /^[二三四五六七八九]$/;

/** 对, 向, 为 or 均 within two characters; the rest of the word is read by itself. */
const PREPOSITION = /^(?:[对向].|.[对向由]|[期率额值数量]为|[数量率额值积]均)$/;

const JOINED = "由从把被将仅较需获";

function quoteAt(text: string, at: number, to: number): Token | null {
  const end = OPENING_MARKS.includes(text[at] ?? "\n") ? nameEnd(text, at) : 0;
  return end > 0 && end <= to ? token(text, at, end, "quote") : null;
}

/** 中央|八项规定|精神: a name with a number in it is one word. */
function listedNameAt(text: string, at: number, to: number): Token | null {
  if (numeralKind(text.charCodeAt(at)) === NONE) return null;
  const end = listedNameEnd(text, at);
  return end > at && end <= to ? token(text, at, end, "noun") : null;
}

/** A number with its unit, a date, or the digits of a word: 3000元, 5G, 4A, the 2.5 of PM2.5. */
function numberAt(text: string, at: number, to: number): Token | null {
  let end = at;
  while (end < to && (numeralKind(text.charCodeAt(end)) === ARABIC || (end > at && text[end] === "."))) end++;
  if (end === at) return null;
  const date = DATE_NOUN.exec(text.slice(end, end + 3))?.[0] ?? "";
  if (date !== "") return token(text, at, end + date.length, "stop");
  const worded = LATIN.test(text[end] ?? "") || LATIN.test(text[at - 1] ?? "");
  if (worded) return token(text, at, end, "noun");
  const unit = unitAt(text, end)?.word ?? "";
  return token(text, at, end + unit.length <= to ? end + unit.length : end, "number");
}

const DATE_NOUN = /^(?:年度?|月份?|日|[Xx×*＊]{1,2}年)/;

function patternAt(text: string, at: number): Token | null {
  if (!patternStarts.has(text.charCodeAt(at))) return null;
  // 一是, 二要: the number of a point.
  if (POINT.test(text.slice(at, at + 3)) && POINT_OPENS.test(text[at - 1] ?? "。"))
    return token(text, at, at + 2, "stop");
  // 医护比, 存贷比: a ratio, not a comparison.
  if (
    text[at] === "比" &&
    RATIO.test(text.slice(at + 1, at + 3)) &&
    !"占同环相对之".includes(text[at - 1] ?? "占")
  )
    return token(text, at, at + 1, "noun");
  const word = (CODE.exec(text.slice(at, at + 12)) ?? GRADE.exec(text.slice(at, at + 5)))?.[0] ?? "";
  if (word !== "") return token(text, at, at + word.length, "noun");
  const period = PERIOD.exec(text.slice(at, at + 8))?.[0] ?? "";
  if (period !== "") return token(text, at, at + period.length, "stop");
  const rate = PER.exec(text.slice(at, at + 8))?.[0] ?? "";
  if (rate !== "") return token(text, at, at + rate.length, "filler");
  const alternative = BRACKETED.exec(text.slice(at, at + 7))?.[0] ?? "";
  return alternative === "" ? null : token(text, at, at + alternative.length, "noun");
}

/** Where one of the patterns may begin. */
const patternStarts = new CharacterSet("比近过最前今每一二三四五六七八九十两县市省（(").addRange("A", "Z");
const POINT = /^[一二三四五六七八九十][是要]/;
const POINT_OPENS = /[，。；：、:;,]/;
const RATIO = /^(?:[为是达由]|[\d：]|提高|下降|上升|降[至到])/;
/** 二级及以上医院: how high what follows stands. */
const GRADE = /^[一二三四五六县市省]级[及或和]以[上下]/;
/** PM2.5, G312, T3: letters with their digits. */
const CODE = /^[A-Z]{1,4}\d{1,4}(?:\.\d)?(?![\d.A-Za-z])/;
const LATIN = /[A-Za-z]/;
/** 三年, 近两年来, 上半年: when, not what. */
const PERIOD = /^(?:近|过去|最近|前|今后)?[一二三四五六七八九十两]+(?:年来?|个月来?|季度)/;

/** 控制在每平方公里0.6万人, 每条1.5元: of how much or of how many the figure is told. */
const PER =
  /^每(?:平方公里|平方米|立方米|公里|公顷|公斤|千克|[百千万]?人|[亩户吨村条艘辆台套座处栋间所只张支份册盒箱袋瓶桶把盏棵株头片块根孔斤米度例])(?=\d)/;

/** 县（区）, 馆（室）: what stands in brackets is part of the word. */
const BRACKETED = /^[（(][\p{Script=Han}、]{1,5}[）)]/u;

/** 覆盖 + 率 is a noun, and so are 平均 + 值 and 积极 + 性; 办理 names in 办理时限, but 压缩 governs in 压缩时限. */
function named(text: string, word: Token, to: number): Token {
  if (word.kind === "noun" || word.text.length < 2 || word.end >= to) return word;
  const ending = text[word.end] ?? "\n";
  const ends = word.end + 1 >= to || !NO_NOUN_ENDINGS[ending]?.includes(text[word.end + 1] ?? "");
  if (ends && ENDINGS[word.kind]?.includes(ending)) return token(text, word.start, word.end + 1, "noun");
  const names =
    word.kind === "verb" && measured.startingAt(text, word.end) !== "" && !changing.has(word.text);
  return names ? { ...word, kind: "naming" } : word;
}

/** What makes a noun of a word of each kind. */
const ENDINGS: Readonly<Partial<Record<TokenKind, string>>> = {
  verb: NOUN_ENDINGS,
  naming: NOUN_ENDINGS,
  filler: "率量额值费数",
  stop: "性",
};

const measured = new WordIndex(MEASURED_NOUNS);
const changing = new Set(Object.values(CHANGE_VERBS).flatMap((list) => list.split(" ")));

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  return { start, end, kind, text: text.slice(start, end) };
}
