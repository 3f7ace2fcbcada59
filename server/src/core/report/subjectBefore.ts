// The phrase in front of a figure: 检视剖析⟨问题⟩183个, ⟨发文⟩同比减少31％.
import { WHEN_VALUE } from "../data/changes.ts";
import { SHARED_MEASURES } from "../data/verbs.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { WordIndex } from "../text/wordIndex.ts";
import { type FigureTraits, type NounPhrase, nounPhrase } from "./nounPhrase.ts";
import { type Token, tokensIn, type WordMap } from "./subjectTokens.ts";

const REACH = 80;
const CLAUSE_MARKS = "，。；：！？,;:!?\n";

/** What stands before the figure in its clause. */
export interface BeforePhrase extends NounPhrase {
  /** Where the clause begins. */
  readonly start: number;
}

/** Where the phrase is sought, and for what figure. */
export interface Before extends FigureTraits {
  /** Where the figure's own words begin. */
  readonly end: number;
  /** Where the figure before it, or the sentence, ends. */
  readonly floor: number;
}

/** The phrase in front of a figure, in its clause. */
export function phraseBefore(text: string, before: Before, words: WordMap): BeforePhrase {
  const { end, floor } = before;
  const start = clauseStart(text, end, floor);
  const tokens = [...tokensIn(text, start, methodStart(text, start, end), words)];
  stripFillers(tokens);
  // 较规定的75%低3个百分点: what is compared with.
  if (tokens.at(-1)?.text === "的" && /^[较比]/.test(tokens[0]?.text ?? ""))
    return { phrase: "", kind: "whole", start };
  const share = tokens.at(-1)?.text === "的" ? wholeOf(text, tokens) : undefined;
  if (share) return { ...share, start };
  return { ...nounPhrase(text, tokens, before), start };
}

/** 生产总值按可比价格计算, 收入同口径, 利润扣除补贴因素后: where the way of reckoning begins, which counts nothing. */
function methodStart(text: string, start: number, end: number): number {
  const at = METHOD.exec(text.slice(start, end))?.index ?? -1;
  return at < 0 ? end : start + at;
}

const METHOD =
  /在[^，]{1,8}基础上(?:再|又)?$|(?:按照?|以)[^，、]{0,8}(?:价格?|口径|汇率)(?:计算|统计|折算|换算)?[为成]?[，,]?$|(?:扣除|剔除)[^，]{2,12}(?:因素|影响)[之以]?后?[，,]?$/;

/** 污水处理率、垃圾处理率分别达到98.5%和100%: the nouns of the list, one for each of `count` figures, or none. */
export function listedBefore(
  text: string,
  { end, floor }: Before,
  count: number,
  words: WordMap,
  isSaid: boolean,
): readonly string[] {
  const tokens = [...tokensIn(text, clauseStart(text, end, floor), end, words)];
  const said = tokens.findLastIndex((token) => token.text.startsWith("分别"));
  if (!isSaid && said < 0) return [];
  // 新增就业、发放贷款分别完成年计划的: behind 分别 stands what becomes of them.
  const named = said < 0 ? tokens : tokens.slice(0, said);
  stripFillers(named);
  const parts: Token[][] = [[]];
  for (const token of named) {
    if (token.kind === "list") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  if (parts.length === count) return sharingMeasure(parts.map((part) => nounPhrase(text, part).phrase));
  // 四项指数同比分别下降3%、5%: one name for all.
  stripFillers(tokens);
  const { phrase, kind } = nounPhrase(text, tokens);
  return parts.length === 1 && kind === "plain" && phrase !== "" ? Array<string>(count).fill(phrase) : [];
}

/** 原煤、原油、天然气产量分别增长: what is measured of the last is measured of all. */
function sharingMeasure(phrases: readonly string[]): readonly string[] {
  const last = phrases.at(-1) ?? "";
  const measure = sharedMeasures.endingAt(last, last.length);
  if (measure === "" || measure === last) return phrases;
  const own = phrases.slice(0, -1);
  if (own.some((phrase) => phrase === "" || MEASURED_BY_ITSELF.test(phrase))) return phrases;
  return [...own.map((phrase) => joined(phrase, measure)), last];
}

/** 城镇居民 and 居民人均可支配收入 share what the one ends and the other begins with. */
function joined(phrase: string, measure: string): string {
  let shared = Math.min(phrase.length, measure.length);
  while (!phrase.endsWith(measure.slice(0, shared))) shared--;
  return phrase + measure.slice(shared);
}

/** 事故起数、死亡人数分别下降, 货物进口、服务出口分别增长: each has a measure of its own. */
const MEASURED_BY_ITSELF = /[数率量额值费价款金]$|收入|支出|投资|出口|进口|零售|税收|占比|比重|增速/;

const sharedMeasures = new WordIndex(SHARED_MEASURES);

/** 投入不到营业收入的0.5%, 居民出资不超过费用的10%: what the share is of, or rather whose share it is. */
function wholeOf(text: string, tokens: readonly Token[]): NounPhrase {
  const at = tokens.findLastIndex((token) => token.kind === "filler" || token.text === "相当于");
  const part = at > 0 ? [...tokens.slice(0, at)] : [];
  stripFillers(part);
  const { phrase } = nounPhrase(text, part);
  if (phrase !== "") return { phrase, kind: "share" };
  const isWhole = at >= 0 && part.length === 0;
  return { phrase: nounPhrase(text, tokens.slice(0, -1)).phrase, kind: isWhole ? "whole" : "share" };
}

function clauseStart(text: string, end: number, floor: number): number {
  let start = end;
  let brackets = 0;
  const low = Math.max(floor, end - REACH);
  for (; start > low; start--) {
    const mark = text[start - 1] ?? "";
    if (CLAUSE_MARKS.includes(mark)) break;
    if (mark === "）" || mark === ")") brackets++;
    if ((mark === "（" || mark === "(") && brackets-- === 0) break;
  }
  while (
    start < end &&
    "、和及与 \u3000".includes(text[start] ?? "") &&
    !WORDS.test(text.slice(start, start + 2))
  )
    start++;
  // （含合并26项）.
  return text[start] === "含" && "（(".includes(text[start - 1] ?? "\n") ? start + 1 : start;
}

/** 及时出动, 与会代表, 和谐社区 begin with no conjunction. */
const WORDS = /^(?:及[时早格第]|与[会时众]|和[谐平睦解美])/;

/** Takes 共, 累计, 分别 and the like off the end, also a bracket that closes there. */
function stripFillers(tokens: Token[]): void {
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    const bracket = last.text === "）" || last.text === ")";
    // 价格指数为100.7，同比上涨: an index has no unit.
    if (BARE_NUMBER.test(last.text) && tokens.at(-2)?.kind === "filler") {
      tokens.pop();
      continue;
    }
    if (bracket && popAbbreviation(tokens)) continue;
    // 基本完成2个; in front of a noun it is part of a name.
    if (last.text === "基本") {
      tokens.pop();
      continue;
    }
    if (!bracket && last.kind !== "filler" && !(last.kind === "stop" && last.text !== "的")) return;
    tokens.pop();
  }
}

/** 地区生产总值（GDP）312亿元: takes the letters in brackets off, which say the same again; true where they stand there. */
function popAbbreviation(tokens: Token[]): boolean {
  const [open, letters] = tokens.slice(-3);
  const isAbbreviation =
    open !== undefined && "（(".includes(open.text) && LETTERS.test(letters?.text ?? "") && tokens.length > 3;
  if (isAbbreviation) tokens.length -= 3;
  return isAbbreviation;
}

const LETTERS = /^[A-Za-z][A-Za-z&]{1,7}$/;

const BARE_NUMBER = /^\d{1,5}(?:\.\d{1,4})?$/;

/** 由2020年的18万人次. */
const OLD = new RegExp(`[由从]${WHEN_VALUE}$`);

/** Where the words right before a figure (its bound, its words of change) begin. */
export function wordsStart(text: string, metric: MetricFact): number {
  let start = metric.start;
  if (text.startsWith("人民币", start - 3)) start -= 3;
  const bound = metric.bound.split("…")[0] ?? "";
  if (bound !== "" && text.startsWith(bound, start - bound.length)) start -= bound.length;
  const change = metric.change;
  if (change !== "" && text.startsWith(change, start - change.length)) return start - change.length;
  return metric.relation === "from"
    ? start - (OLD.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0)
    : start;
}
