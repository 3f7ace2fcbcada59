// The phrase in front of a figure: 检视剖析⟨问题⟩183个, ⟨发文⟩同比减少31％.
import { WHEN_VALUE } from "../data/changes.ts";
import { BARE_ATTRIBUTES, INSIDE_PHRASES, OBJECT_VERBS, SHARED_MEASURES } from "../data/verbs.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { WordIndex } from "../text/wordIndex.ts";
import { type Token, tokensIn, type WordMap } from "./subjectTokens.ts";
import { governs, isNamedByVerb } from "./subjectWords.ts";

/** What stands before the figure in its clause. */
export interface BeforePhrase {
  /** The noun phrase, or "". */
  readonly phrase: string;
  /**
   * verb: only a verb that needs an object stands there; deed: only one that also names (约谈4人); share: whose share the
   * figure is (煤炭占消费的); whole: only what it is a share of (占消费的); plain: a noun phrase.
   */
  readonly kind: "plain" | "deed" | "verb" | "share" | "whole";
  /** 总面积, 全长: what is measured, where the words before it do not say of what; then the phrase is "". */
  readonly attribute?: string;
  /** Where the clause begins. */
  readonly start: number;
}

const REACH = 80;
const CLAUSE_MARKS = "，。；：！？,;:!?\n";

/** Where the phrase is sought. */
export interface Before {
  /** Where the figure's own words begin. */
  readonly end: number;
  /** Where the figure before it, or the sentence, ends. */
  readonly floor: number;
  /** Things are counted there (183个), so that a naming verb without another verb governs them. */
  readonly counts: boolean;
  /** Things are counted or measured there (183个, 20亩), so that a verb of work done to them governs. */
  readonly sizes?: boolean;
  /** The figure is a percentage, so that behind 占 stands what it is a share of: 占调整预算105%. */
  readonly isShare?: boolean;
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

/** The noun phrase that the tokens end with. */
function nounPhrase(
  text: string,
  tokens: readonly Token[],
  { counts = false, sizes = false, isShare = false }: Partial<Before> = {},
): Omit<BeforePhrase, "start"> {
  let i = tokens.length - 1;
  let verb: Token | undefined;
  // 装置淘汰退出12套: the noun before the verbs is counted, unless there is none.
  while (tokens[i]?.kind === "verb") verb = tokens[i--];
  // “个转企”仅新增3家: the name before the adverb.
  if (verb && tokens[i]?.kind === "filler" && tokens[i - 1]?.kind === "quote") i--;
  const taken: Token[] = [];
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    // 推进|会, 充电|桩: one character is no noun by itself.
    const ending = token.kind === "verb" && taken.length === 1 && taken[0]?.text.length === 1 && !verb;
    if (isNominal(token) || ending || (taken.length > 0 && inside.has(token.text))) taken.unshift(token);
    else if (token.kind === "list" && joins(tokens, i, taken)) taken.unshift(token);
    else break;
  }
  // 建议被采纳131条, 信息被市级刊物采用23篇: what was taken, not by whom.
  const taker = TAKEN.has(tokens.at(-1)?.text ?? "") ? tokens.findLastIndex(({ text }) => text === "被") : -1;
  if (taker > 0) return nounPhrase(text, tokens.slice(0, taker), { counts, sizes, isShare });
  // 由区财政安排300万元: who does it.
  if (verb && tokens[i]?.text === "由") taken.length = 0;
  const governed = tokens[i] !== undefined && governs(tokens[i]?.text ?? "");
  if (counts && !governed && !verb) dropGoverning(taken);
  if (sizes && !verb) dropObjectVerbs(taken);
  tighten(taken);
  const first = taken[0];
  const last = taken.at(-1);
  if (!first || !last || (verb && last.end - first.start === 1)) {
    const deed = verb ? text.slice(first?.start ?? verb.start, tokens.at(-1)?.end) : "";
    return { phrase: deed.length > 1 ? deed : "", kind: verb ? "verb" : "plain" };
  }
  const phrase = withoutLink(withoutGrade(unquoted(text.slice(first.start, last.end)), tokens[i]));
  // 煤炭占能源消费比重51%, 煤炭占能源消费的比重为51%: the share is the coal's.
  const isRatio = /(?:比重|比例)$/.test(phrase);
  const whole = isRatio ? holderEnd(tokens, i) : isShare ? shareEnd(tokens, i) : -1;
  if (whole > 0) return nounPhrase(text, tokens.slice(0, whole));
  if (whole === 0) return { phrase, kind: "whole" };
  if (attributes.has(phrase))
    return { phrase: "", kind: "plain", attribute: MEASURED_ALONE.test(phrase) ? phrase : "" };
  if (phrase.length < 2) return { phrase: "", kind: "plain" };
  return { phrase, kind: taken.every((token) => token.kind === "naming") ? "deed" : "plain" };
}

/** 面积, 全长, 里程; but 占比, 平均. */
const MEASURED_ALONE = /[积长度量程]$/;

/** Where the words of whose share it is end: at 占 before 能源消费(的)比重; -1 where there is no 占. */
function holderEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text === "占") return i;
  return tokens[i]?.text === "的" ? tokens.findLastIndex(({ text }, at) => at < i && text === "占") : -1;
}

/** Where the words of whose share it is end: at 占 before 调整预算 and the like; -1 where there is no 占. */
function shareEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  while (tokens[at]?.kind === "verb" && tokens[at]?.text !== "占") at--;
  return tokens[at]?.text === "占" ? at : -1;
}

/** 城镇化率为, 老龄化率达, 银幕数已: segmenters take the word between for the noun's end. */
function withoutLink(phrase: string): string {
  // 国际友城达120对; but 雷达3部.
  if (phrase.length > 2 && phrase.endsWith("达") && !"马雷抵传到表直通".includes(phrase.at(-2) ?? ""))
    return phrase.slice(0, -1);
  return /[率额值数比重量面][为达已即仅]$/.test(phrase) ? phrase.slice(0, -1) : phrase;
}

/** 发生5级以上地震48次: the grade before it only describes. */
function withoutGrade(phrase: string, before: Token | undefined): string {
  return before?.kind === "number" ? phrase.replace(/^级(?:以[上下])?的?/, "") : phrase;
}

/** Leaves what is nearest the figure: without the words before a quoted name, and no longer than a label should be. */
function tighten(taken: Token[]): void {
  const quote = taken.findLastIndex((token) => token.kind === "quote");
  if (quote > 0 && !taken.some((token) => token.kind === "list")) taken.splice(0, quote);
  const behind = (taken.at(-1)?.end ?? 0) - (taken[1]?.start ?? 0);
  if (taken[0]?.kind === "quote" && taken.length > 1 && behind > 2) taken.shift();
  while (taken.length > 2 && (taken.at(-1)?.end ?? 0) - (taken[0]?.start ?? 0) > LONGEST) taken.shift();
  while (taken[0]?.kind === "list" || NOT_FIRST.has(taken[0]?.text ?? "")) taken.shift();
}

const TAKEN = new Set("采纳 采用 采录 采编 录用 刊用 转载 转发 刊发 录取".split(" "));
const LONGEST = 12;
const NOT_FIRST = new Set("系列 以上 以下 一次性 累计".split(" "));

const inside = new Set(INSIDE_PHRASES.split(" "));
const attributes = new Set(BARE_ATTRIBUTES.split(" "));

function isNominal(token: Token): boolean {
  return token.kind === "noun" || token.kind === "naming" || token.kind === "quote";
}

/** 投入不到营业收入的0.5%, 居民出资不超过费用的10%: what the share is of, or rather whose share it is. */
function wholeOf(text: string, tokens: readonly Token[]): Omit<BeforePhrase, "start"> {
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
  while (start < end && "、和及与 \u3000".includes(text[start] ?? "")) start++;
  // （含合并26项）.
  return text[start] === "含" && "（(".includes(text[start - 1] ?? "\n") ? start + 1 : start;
}

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

/** 感谢信、锦旗 and 困难党员、老党员 are counted together; in 党派、政协和群众意见 only the last word is counted. */
function joins(tokens: readonly Token[], i: number, taken: readonly Token[]): boolean {
  const before = tokens[i - 1];
  const next = taken[0];
  const last = taken.at(-1);
  if (!before || !next || !last || !isNominal(before) || taken.some((token) => token.kind === "list"))
    return false;
  if (before.kind === "naming" && next.kind === "naming") return true;
  if (before.text.at(-1) === last.text.at(-1)) return true;
  return before.text.length <= 3 && last.end - next.start <= 4;
}

/** 排查问题49个: a naming verb governs where no other verb does; in 整治措施42条 it names. */
function dropGoverning(taken: Token[]): void {
  for (let i = taken.length - 2; i >= 0; i--) {
    const next = taken[i + 1];
    if (taken[i]?.kind !== "naming" || (next?.kind !== "noun" && next?.kind !== "quote")) continue;
    if (isNamedByVerb(next.text) || next.text.length === 1) continue;
    taken.splice(0, i + 1);
    return;
  }
}

/** 改造提升老旧小区: what is done to things at the head of the phrase; 处理能力, 建设用地 are things by themselves. */
function dropObjectVerbs(taken: Token[]): void {
  while (objectVerbs.has(taken[0]?.text ?? "")) {
    const next = taken[1];
    if (!next || next.kind === "list" || next.text.length === 1 || isNamedByVerb(next.text)) return;
    taken.shift();
  }
}

const objectVerbs = new Set(OBJECT_VERBS.split(" "));

function unquoted(phrase: string): string {
  return /^“[^“”]*”$/.test(phrase) ? phrase.slice(1, -1) : phrase;
}

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
