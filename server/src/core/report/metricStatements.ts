// What the clauses of a paragraph state of their figures, in words by which the same statement is known again.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { CharacterSet } from "../text/characterSet.ts";
import { hanCount, hasHan } from "../text/han.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { isPlainFigure } from "./figureSorts.ts";
import { isExact, roundingError } from "./roundingError.ts";

/** A figure whose clause may say something of it, before that is looked at closely. */
export interface Candidate {
  readonly metric: MetricFact;
  readonly clause: Span;
  /** The same for figures that stand in the same words. */
  readonly sum: number;
  /** The statement, once it was asked for. */
  statement?: Statement | null;
}

/** The figures of a paragraph that may be stated in words enough to know them again. */
export const candidatesOf = keptWith(({ metrics, paragraph: { text } }): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let i = 0; i < metrics.length; i++) {
    const metric = metrics[i] as MetricFact;
    if (!isExact(metric) || !isPlainFigure(metric)) continue;
    const clause = wordsAround(text, metric, metrics[i - 1], metrics[i + 1]);
    const { start, end } = metric;
    const before = hanCount(text, clause.start, start);
    if (!hasHan(text, end, clause.end, Math.max(0, LEAST_OF_RATES - before))) continue;
    const sum = sumOf(text, clause.start, start) + sumOf(text, end, clause.end);
    candidates.push({ metric, clause, sum: (sum + sumOf(metric.unit, 0, metric.unit.length)) | 0 });
  }
  return candidates;
});

/** The sum of a stretch without the characters of the words that are left out of it: whatever order they have. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!leftOut.has(code)) sum += Math.imul(code, code);
  }
  return sum;
}

/** What a clause says of one figure. */
export interface Statement extends Span {
  /** The clause without the figure, the unit, and the time that the sentence speaks of. */
  readonly key: string;
  readonly text: string;
  readonly metric: MetricFact;
  /** How exact the figure is as it is written there. */
  readonly error: () => number;
  /** What it is the sum of, where the sentence says so: of this year, or of all years. */
  readonly span: "year" | "all" | "";
}

/** The statement of a candidate; null where its words are too few or too vague, or speak of plans or parts. */
export function statementOf({ paragraph }: ParagraphFacts, candidate: Candidate): Statement | null {
  if (candidate.statement === undefined) candidate.statement = statementIn(paragraph.text, candidate);
  return candidate.statement;
}

function statementIn(text: string, { metric, clause }: Candidate): Statement | null {
  const said = withoutLink(text.slice(clause.start, metric.start).replace(OPENERS, ""));
  const words = said + SLOT + text.slice(metric.end, clause.end);
  if (
    hanCount(words, 0, words.length) < (said.endsWith("率") ? LEAST_OF_RATES : LEAST_WORDS) ||
    VAGUE.test(words)
  )
    return null;
  const { start, end } = sentenceAround(text, metric.start);
  const sentence = text.slice(start, end);
  if (PLAN.test(sentence) || /其中|[\u4e00-\u9fff]的[，,]/.test(text.slice(start, metric.start))) return null;
  const span = THIS_YEAR.test(sentence) ? "year" : /累计|历年/.test(sentence) ? "all" : "";
  return {
    start: metric.start,
    end: metric.end,
    text: text.slice(metric.start, metric.end),
    key: `${words}|${metric.unit}|${timesOf(text, start, sentence)}`,
    metric,
    error: () => roundingError(text, metric),
    span,
  };
}

/** The times that the sentence speaks of; one that names none speaks of the month or quarter that the paragraph did last. */
function timesOf(text: string, start: number, sentence: string): string {
  const times = sentence.match(TIME) ?? text.slice(0, start).match(PERIOD)?.slice(-1) ?? [];
  return times.join().replaceAll(" ", "");
}

/** True where two statements in the same words give figures further apart than the digits left out allow. */
export function differ(a: Statement, b: Statement): boolean {
  const spans = a.span + b.span;
  if (spans === "yearall" || spans === "allyear") return false;
  const difference = Math.abs(a.metric.value - b.metric.value);
  return difference > 0 && difference > a.error() + b.error();
}

function withoutLink(words: string): string {
  const from = Math.max(0, words.length - LONGEST_LINK);
  return words.slice(0, from) + words.slice(from).replace(LINKS, "");
}

const SLOT = "□";

/** Fewer words are said of many things: 开展培训3次, 整改率达95%. */
const LEAST_WORDS = 8;
const LEAST_OF_RATES = 7;

/** What opens a clause and what leads to its figure, without saying what is counted: 全年共…, …已达到. */
const OPENERS =
  /^(?:(?:今年以来|一年来|截至目前|到目前为止|目前|全年|今年|年内|我们|我局|共计|总共|累计|先后|还|共|已)+)/;
const LINKS = /(?:共计|总共|累计|分别|[已共])?(?:达到了?|[达为是有了])?$/;
const LONGEST_LINK = 5;
/** All characters of these words. */
const leftOut = new CharacterSet("今年以来一截至目前到为止全内我们局共计总累先后还已分别达了是有");
const THIS_YEAR = /今年|全年|本年|年内|一年来/;

/** Words that say a figure of each of several things, of a part, or of a kind (实行三次审议的草案 beside 实行两次审议的草案). */
const VAGUE =
  /每|各|均|另|某|其他|余下|剩余|第[一二三四五六七八九十](?!书记|责任人|议题|课堂|时间|产业)|首批|又|再|该|这|本次|此次|连续|占|比|由|从(?!严)|年的|的[有是]?□|(?:[以如][上下]|[上下前]述|下列)□|□的?罚款|□(?:范围|以[内外])|^[\u4e00-\u9fff]{1,4}□[\u4e00-\u9fff]{1,4}的[\u4e00-\u9fff]/;
/** What is to come differs from what was done. */
const PLAN = /计划|力争|目标|预计|预期|明年|下一步|将|(?<![主重需必])要|到20[0-9]{2}年|安排|打算|拟/;
/** Words of time in a sentence; statements on different times do not contradict each other. */
const TIME =
  /20[0-9]{2}|[0-9]{1,2} ?月|[一二三四上下]?半年|[一二三四]季度|去年|上年|前年|[近过]?(?!一年来)[0-9一二三四五两]年|十[一二三四五]五/g;
/** Of these the ones that a paragraph is about: 6月共登录3968次。失败登录中，201次为密码错误。 */
const PERIOD = /[0-9]{1,2} ?月(?!\d)|[上下]半年|[一二三四]季度/g;

/** The clause around the figure, from the mark or figure before it to the mark or figure behind it. */
function wordsAround(
  text: string,
  { start, end }: MetricFact,
  previous?: MetricFact,
  next?: MetricFact,
): Span {
  const low = Math.max(previous?.end ?? 0, start - REACH);
  const high = Math.min(next?.start ?? text.length, end + REACH, text.length);
  let from = start;
  while (from > low && !marks.has(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < high && !marks.has(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

const REACH = 40;
const marks = new CharacterSet("，。；：！？、,;:!?（）()");
