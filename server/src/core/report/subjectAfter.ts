// The phrase behind a figure's unit: 54条⟨具体措施⟩, 275名⟨中共党员委员⟩纳入….
import { BOUNDS_AFTER } from "../data/bounds.ts";
import { INTRODUCING } from "../data/verbs.ts";
import type { MetricFact } from "../facts/metrics.ts";
import { WordIndex } from "../text/wordIndex.ts";
import { personEnd, type Token, tokensIn, type WordMap } from "./subjectTokens.ts";

/** What stands behind the unit. */
export interface AfterPhrase {
  /** The noun phrase, or "". */
  readonly phrase: string;
  /** 91岁的…: the figure describes the phrase. */
  readonly describes: boolean;
  /** The phrase begins with a verb, so that it may be the sentence going on. */
  readonly verbal: boolean;
  /** Where the text behind the unit and its bound begins. */
  readonly start: number;
}

const REACH = 40;
const bounds = new WordIndex(...Object.values(BOUNDS_AFTER));
const introducing = new Set(INTRODUCING.split(" "));
const DATE = /^(?:\d{4}年度?|\d{1,2}月(?:份|\d{1,2}日)?)/;

export function phraseAfter(text: string, metric: MetricFact, words: WordMap): AfterPhrase {
  let start = metric.end;
  const bound = bounds.startingAt(text, start);
  if (bound !== "" && metric.bound.endsWith(bound)) start += bound.length;
  while (text[start] === " " || text[start] === "\u3000") start++;
  const describes = text[start] === "的";
  let from = describes ? start + 1 : start;
  from += DATE.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  const tokens = tokensIn(text, from, Math.min(text.length, from + REACH), words);
  const first = tokens[0]?.kind === "verb" || tokens[0]?.kind === "stop" ? tokens[0] : undefined;
  const skip = first && introducing.has(first.text) ? 1 : 0;
  const verbal = tokens[skip]?.kind === "verb";
  const taken = collect(tokens.slice(skip), verbal);
  return { phrase: shorten(text, taken, metric.unit), describes, verbal, start };
}

/** Nouns and naming verbs up to a mark, a number, a stop or a governing verb. */
function collect(tokens: readonly Token[], verbal: boolean): readonly Token[] {
  const taken: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "noun" || token.kind === "naming" || token.kind === "quote") taken.push(token);
    else if (i === 0 && verbal) taken.push(token);
    else if (token.kind === "list" && i === 1 && taken[0]?.text.length === 1) taken.push(token);
    else break;
  }
  return verbal && taken.length === 1 ? [] : taken;
}

const PEOPLE = new Set("名 位 人 口 员 岁 周岁 人份".split(" "));

function shorten(text: string, tokens: readonly Token[], unit: string): string {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return "";
  // “光荣在党50年”老党员: the name only describes them.
  const from = first.kind === "quote" && second && last.end - second.start > 2 ? second.start : first.start;
  const phrase = text.slice(from, last.end);
  const people = PEOPLE.has(unit) && !DESCRIBED.test(phrase) ? personEnd(phrase) : 0;
  return people ? phrase.slice(0, people) : phrase;
}

/** 符合…条件人员: the person word comes at the end. */
const DESCRIBED = /^(?:符合|具有|具备|涉及|来自|从事|享受|患有)/;
