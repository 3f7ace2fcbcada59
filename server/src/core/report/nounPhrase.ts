// The noun phrase that stands last among the words before a figure: what the figure counts or measures.
import { BARE_ATTRIBUTES, INSIDE_PHRASES, OBJECT_VERBS } from "../data/verbs.ts";
import type { Token } from "./subjectTokens.ts";
import { governs, isNamedByVerb } from "./subjectWords.ts";

/** A noun phrase before a figure. */
export interface NounPhrase {
  /** The noun phrase, or "". */
  readonly phrase: string;
  /**
   * verb: only a verb that needs an object stands there; deed: only one that also names (约谈4人); share: whose share the
   * figure is (煤炭占消费的); whole: only what it is a share of (占消费的); plain: a noun phrase.
   */
  readonly kind: "plain" | "deed" | "verb" | "share" | "whole";
  /** 总面积, 全长: what is measured, where the words before it do not say of what; then the phrase is "". */
  readonly attribute?: string;
}

/** What the figure is, as far as it decides which of the words are its phrase. */
export interface FigureTraits {
  /** Things are counted there (183个), so that a naming verb without another verb governs them. */
  readonly counts: boolean;
  /** Things are counted or measured there (183个, 20亩), so that a verb of work done to them governs. */
  readonly sizes?: boolean;
  /** The figure is a percentage, so that behind 占 stands what it is a share of: 占调整预算105%. */
  readonly isShare?: boolean;
}

/** The noun phrase that the tokens end with. */
export function nounPhrase(
  text: string,
  tokens: readonly Token[],
  { counts = false, sizes = false, isShare = false }: Partial<FigureTraits> = {},
): NounPhrase {
  let i = tokens.length - 1;
  let verb: Token | undefined;
  // 装置淘汰退出12套: the noun before the verbs is counted, unless there is none.
  while (tokens[i]?.kind === "verb") verb = tokens[i--];
  // “个转企”仅新增3家, 运转经费平均需3万元: the name before the adverb.
  const isNamed = tokens[i - 1]?.kind === "quote" || /^需要?$/.test(verb?.text ?? "");
  if (verb && tokens[i]?.kind === "filler" && isNamed) i--;
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
  // 持证护理员仅93人: no noun ends so.
  if (phrase.length > 2 && phrase.endsWith("仅")) return phrase.slice(0, -1);
  return /[率额值数比重量面][为达已即]$/.test(phrase) ? phrase.slice(0, -1) : phrase;
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
  if (taken[0]?.kind === "quote" && taken.length > 1 && behind > 4) taken.shift();
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
