// The count that a sentence announces at its end: 重点抓好以下五个方面工作：, 讲三点意见。
import {
  BACKWARD_WORDS,
  BARE_COUNTERS,
  COUNT_MODIFIERS,
  COUNT_TAILS,
  COUNTERS,
  FORWARD_WORDS,
  GENERIC_NOUNS,
  NAMING_NOUNS,
  QUOTE_TAILS,
  TAIL_LEADS,
} from "../data/announcedCounts.ts";
import { CharacterSet } from "../text/characterSet.ts";
import { ordinalValue } from "../text/ordinal.ts";
import type { Span } from "../text/span.ts";
import { WordIndex } from "../text/wordIndex.ts";

/** An announced count. Its span is the number with its measure word. */
export interface Announcement extends Span {
  readonly value: number;
  /** The number as written, to be replaced. */
  readonly numeral: string;
  /** 六方面工作: the number, its measure word and what is counted. */
  readonly phrase: string;
  /**
   * The noun that every item must hold, where the phrase may as well be a name (“四个体系”, 三大工程); "" where the items
   * that follow are the ones announced whatever they say.
   */
  readonly kind: string;
}

/** How many characters at the end of a text are read, and how near to the number 以下 must stand. */
const REACH = 48;
const FORWARD_REACH = 6;
const NUMERAL = "[一二三四五六七八九十]{1,3}|两|[1-9][0-9]?|[２-９]";
const numeralStarts = new CharacterSet("一二三四五六七八九十两123456789２３４５６７８９");
const NOUNS = [...GENERIC_NOUNS, ...NAMING_NOUNS].sort((a, b) => b.length - a.length);
/** A number and its measure word; where it may be read as 大类 or as 大, the longer one comes first. */
const COUNT = new RegExp(`(${NUMERAL})(大?(?:${COUNTERS.join("|")}))`, "y");
const modifiers = new WordIndex(COUNT_MODIFIERS.join(" "));
const tails = new Set(COUNT_TAILS);
const NAME = new RegExp(`“(${NUMERAL})(大?(?:${COUNTERS.join("|")}))([\\u4e00-\\u9fff]{2,4})$`);
/** Two or more things named in the clause before the number are the ones it counts: 抓好学习、检查两项工作. */
const NAMED_BEFORE = /[、和与及][^，,；;：:。！]{1,40}$/;
/** The number of a heading names nothing: 三、抓好七项重点工作. */
const HEADING_NUMBER = /^[ \u3000#]{0,8}[一二三四五六七八九十]{1,3}、/;
const BEHIND_QUOTE = new RegExp(`”(?:${QUOTE_TAILS.join("|")})?$`);
/** What an announcement may end with; most sentences end with another character. */
const lastCharacters = new CharacterSet(
  ["”", ...NOUNS, ...BARE_COUNTERS, ...COUNT_TAILS, ...QUOTE_TAILS]
    .map((word) => word.charAt(word.length - 1))
    .join(""),
);
const END_MARKS = "。：:；;，,！!、";
const generic = new Set(GENERIC_NOUNS);

/** The count that the text announces in its last words, or null. Offsets are the text's own. */
export function announcementAtEnd(text: string): Announcement | null {
  let end = text.length;
  while (end > 0 && " \u3000\t*".includes(text[end - 1] ?? "")) end--;
  if (END_MARKS.includes(text[end - 1] ?? " ")) end--;
  if (!lastCharacters.has(text.charCodeAt(end - 1))) return null;
  const from = Math.max(0, end - REACH);
  const tail = text.slice(from, end);
  const quote = tail.includes("”") ? BEHIND_QUOTE.exec(tail) : null;
  return quote ? named(tail.slice(0, quote.index), from) : plain(tail, from);
}

/** “四个体系”: a name, whose noun every item must hold. */
function named(words: string, from: number): Announcement | null {
  const found = NAME.exec(words);
  if (!found) return null;
  const [opened, numeral = "", counter = "", noun = ""] = found;
  return announcement(from + found.index + 1, numeral, counter, opened.slice(1), noun);
}

function plain(words: string, from: number): Announcement | null {
  const found = phraseAtEnd(words);
  if (!found) return null;
  const { start, numeral, counter, between, noun, behind } = found;
  const before = words.slice(0, start);
  if (BACKWARD_WORDS.includes(before.slice(-1) || " ")) return null;
  if (behind !== "" && !TAIL_LEADS.some((lead) => before.endsWith(lead))) return null;
  const isSaid = FORWARD_WORDS.some((word) => before.slice(-FORWARD_REACH).includes(word));
  const clause = from === 0 ? before.replace(HEADING_NUMBER, "") : before;
  if (NAMED_BEFORE.test(clause) && !isSaid) return null;
  if (noun === "" && (between !== "" || !BARE_COUNTERS.has(counter))) return null;
  const phrase = words.slice(start, words.length - behind.length);
  const isName = noun !== "" && !generic.has(noun) && !isSaid;
  return announcement(from + start, numeral, counter, phrase, isName ? kindOf(noun) : "");
}

/** 下设三个工作组 are named 综合组, 宣传组 …. */
function kindOf(noun: string): string {
  return noun.endsWith("组") ? "组" : noun;
}

/** 以下五个方面的重点工作入手: the number, its measure word, what is said of the noun, the noun, what ends the sentence. */
interface Phrase extends Closing {
  readonly start: number;
  readonly numeral: string;
  readonly counter: string;
  readonly between: string;
}

interface Closing {
  readonly noun: string;
  readonly behind: string;
}

/**
 * The first phrase that reaches to the end of the words. Read step by step: one expression of all these words took the engine
 * longer to prepare than it takes to read a draft.
 */
function phraseAtEnd(words: string): Phrase | null {
  for (let start = 0; start < words.length; start++) {
    if (!numeralStarts.has(words.charCodeAt(start))) continue;
    COUNT.lastIndex = start;
    const count = COUNT.exec(words);
    if (!count) continue;
    const [, numeral = "", longest = ""] = count;
    for (const counter of countersIn(longest)) {
      const rest = words.slice(start + numeral.length + counter.length);
      for (const at of nounStarts(rest)) {
        const closing = closingOf(rest.slice(at));
        if (closing) return { start, numeral, counter, between: rest.slice(0, at), ...closing };
      }
    }
  }
  return null;
}

/** 个方面 may also be 个 before the noun 方面, 大类 the measure word 大 before 类. */
function countersIn(longest: string): readonly string[] {
  const bare = COUNTERS.filter((counter) => longest.startsWith(counter));
  const large = longest.startsWith("大") ? COUNTERS.filter((counter) => longest.startsWith(counter, 1)) : [];
  return [...large.map((counter) => `大${counter}`), ...bare];
}

/** Where the noun may begin: behind 的, behind 推进改革的, behind up to two words such as 重点. */
function nounStarts(rest: string): readonly number[] {
  const links = rest.startsWith("的") ? [1, 0] : [0];
  return links
    .flatMap((link) => [...behindAttributes(rest, link), link])
    .flatMap((at) => withModifiers(rest, at));
}

function behindAttributes(rest: string, from: number): readonly number[] {
  const attribute = ATTRIBUTE.exec(rest.slice(from, from + LONGEST_ATTRIBUTE + 1))?.[0] ?? "";
  const ends: number[] = [];
  for (let at = attribute.length; at > 2; at--) if (attribute[at - 1] === "的") ends.push(from + at);
  return ends;
}

const LONGEST_ATTRIBUTE = 8;
const ATTRIBUTE = /^[\u4e00-\u9fff]{3,9}/;

function withModifiers(rest: string, from: number): readonly number[] {
  const first = modifiers.startingAt(rest, from).length;
  const second = first > 0 ? modifiers.startingAt(rest, from + first).length : 0;
  return [from, ...(first > 0 ? [from + first] : []), ...(second > 0 ? [from + first + second] : [])];
}

function closingOf(words: string): Closing | null {
  for (const noun of [...NOUNS, ""]) {
    const behind = words.slice(noun.length);
    if (words.startsWith(noun) && (behind === "" || tails.has(behind))) return { noun, behind };
  }
  return null;
}

function announcement(
  start: number,
  numeral: string,
  counter: string,
  phrase: string,
  kind: string,
): Announcement | null {
  const value = numeralValue(numeral);
  if (value < 2) return null;
  return { start, end: start + numeral.length + counter.length, value, numeral, phrase, kind };
}

function numeralValue(numeral: string): number {
  if (numeral === "两") return 2;
  const digits = numeral.replace(/[２-９]/, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^[0-9]/.test(digits) ? Number(digits) : ordinalValue(numeral);
}
