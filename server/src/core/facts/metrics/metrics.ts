// Numbers with their measure words that state an amount.
import { WHEN_VALUE } from "../../data/changes.ts";
import type { Syntax } from "../../text/draft.ts";
import type { Mutable } from "../../text/mutable.ts";
import { NONE, numeralKind } from "../../text/numeralChars.ts";
import type { Span } from "../../text/span.ts";
import { type ClosedUp, closedUp } from "../closedUp.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { placesIn } from "../places.ts";
import { amountAt } from "./metricAmounts.ts";
import { isArticle } from "./metricArticles.ts";
import { boundOf } from "./metricBounds.ts";
import { changeOf } from "./metricChanges.ts";
import { isPartOfOther } from "./metricContexts.ts";
import type { Amount } from "./metricMeasures.ts";
import { nameEnd } from "./metricQuotes.ts";
import { signed } from "./metricSigns.ts";
import { mayStart } from "./metricStarts.ts";
import { isNoAmount } from "./metricUnitRules.ts";

/** A figure of the text. Its span runs from the number through the unit, an infix bound (余, 多) included. */
export interface MetricFact extends Span {
  /** The number in base units of the numeral: 16.4万元 is 164000, 31％ is 31. The lower end of a range. */
  readonly value: number;
  /** The upper end, where the text gives a range (20—30人) or leaves it open (十几个). */
  readonly upper?: number;
  /** The measure word or unit as written, without 万 or 亿: 场次, 元, %, 立方米. ％ is %, 个百分点 is 百分点; "" for 三分之二. */
  readonly unit: string;
  /** The words that make the figure inexact or one-sided (余, 近, 超过, 以上 …), or "". Several are joined by …. */
  readonly bound: string;
  /** The words of a comparison or change (同比下降, 较上年增加 …), or "". */
  readonly change: string;
  /** What the figure is to its change: the old value (由120件…), the new one (…增至150件), or the difference. */
  readonly relation?: "from" | "to" | "by";
}

/** The figures of a paragraph, in order, none overlapping. Steps are linear in its length. */
export function metricsOf(facts: ParagraphFacts): readonly MetricFact[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose" && role !== "table") return [];
  const closed = closedFigures(facts);
  if (!closed) {
    const from = numberEnd(facts);
    return scan({ text, from, places: facts.places, opaque: () => facts.opaque }, facts.syntax);
  }
  return closed.metrics.map((metric) => ({
    ...metric,
    start: closed.toParagraph(metric.start),
    end: closed.toParagraph(metric.end - 1) + 1,
  }));
}

/** Where the heading's number ends, whose digits are no figure: 1.3 分级标准, 2.1 县指挥部. */
function numberEnd({ heading }: ParagraphFacts): number {
  return heading && !heading.mayList ? heading.number.end : 0;
}

/** A paragraph's text and its figures' places in it as they are read: where figures are set off by spaces, without those. */
export function figuresAsRead(facts: ParagraphFacts): FiguresAsRead {
  return closedFigures(facts) ?? { text: facts.paragraph.text, metrics: facts.metrics };
}

interface FiguresAsRead {
  readonly text: string;
  readonly metrics: readonly MetricFact[];
}

/** The closed-up text of a paragraph whose figures are set off, and the figures in it. */
const closedFigures = keptWith((facts): (ClosedUp & FiguresAsRead) | undefined => {
  const closed = closedUp(facts.paragraph.text, facts.syntax === "markdown");
  if (!closed) return undefined;
  const { text, toClosed } = closed;
  const opaque = () => facts.opaque.map(({ start, end }) => ({ start: toClosed(start), end: toClosed(end) }));
  const from = toClosed(numberEnd(facts));
  return { ...closed, metrics: scan({ text, from, places: placesIn(text), opaque }, facts.syntax) };
});

/** What figures are read from. */
interface Line {
  readonly text: string;
  /** Where reading begins. */
  readonly from: number;
  /** Where something may start, rising. */
  readonly places: readonly number[];
  /** Addresses and code, asked for where there are figures at all. */
  opaque(): readonly Span[];
}

function scan(line: Line, syntax: Syntax): readonly MetricFact[] {
  const { text } = line;
  const metrics: MetricFact[] = [];
  let opaque: readonly Span[] | undefined;
  let hidden = 0;
  let next = line.from;
  for (const at of line.places) {
    if (at < next || !mayStart(text, at)) continue;
    if (numeralKind(text.charCodeAt(at)) === NONE) {
      next = nameEnd(text, at);
      continue;
    }
    opaque ??= line.opaque();
    while ((opaque[hidden]?.end ?? text.length) <= at) hidden++;
    if ((opaque[hidden]?.start ?? text.length) <= at) {
      next = opaque[hidden]?.end ?? text.length;
      continue;
    }
    const amount = amountAt(text, at);
    if (typeof amount === "number") next = amount;
    else {
      const metric = metricOf(text, amount, syntax, metrics.at(-1));
      if (metric) addMetric(metrics, metric, text);
      next = amount.end;
    }
  }
  return metrics;
}

function metricOf(
  text: string,
  unsigned: Amount,
  syntax: Syntax,
  previous: MetricFact | undefined,
): MetricFact | null {
  if (isPartOfOther(text, unsigned, syntax === "markdown") || isNoAmount(text, unsigned)) return null;
  const amount = signed(text, unsigned);
  if (isArticle(text, amount, previous)) return null;
  const bound = boundOf(text, amount);
  // 百, 千 and 万 alone count only with a bound: 近百名, 上千人, 百余家.
  if (amount.numeral.shape === "bare" && (bound.words === "" || isClass(text, amount))) return null;
  const change = changeOf(text, amount, bound.start, previous);
  const { start, end, value, upper, word } = amount;
  const metric: Mutable<MetricFact> = {
    start,
    end,
    value,
    unit: plainUnit(word),
    bound: bound.words,
    change: change.words,
  };
  if (upper !== undefined) metric.upper = upper;
  if (change.words !== "") metric.relation = change.to ? "to" : "by";
  return metric;
}

/** 亿元以上项目, 超亿元企业: a class that things belong to, and no amount. */
function isClass(text: string, { end, unit }: Amount): boolean {
  return unit?.kind === "money" && CLASS.test(text.slice(end, end + 10));
}

const CLASS =
  /^(?:以[上下]的?)?(?:重[大点]|工业|产业|技改|服务业|制造业|招商|投资|龙头|骨干)?(?:项目|工程|企业|产业|集群|园区|平台|楼宇|品牌|合同|订单|[乡镇村县强级])/;

/** The figure as the old value. In the same order of properties as all others: readers are faster where all figures look alike. */
function asOldValue({ start, end, value, unit, bound, change, upper }: MetricFact): MetricFact {
  const metric: Mutable<MetricFact> = { start, end, value, unit, bound, change };
  if (upper !== undefined) metric.upper = upper;
  metric.relation = "from";
  return metric;
}

const PLAIN_UNITS: ReadonlyMap<string, string> = new Map([
  ["％", "%"],
  ["﹪", "%"],
  ["个百分点", "百分点"],
  ["個百分點", "百分点"],
  ["个点", "百分点"],
  ["个千分点", "千分点"],
  ["个基点", "基点"],
]);

function plainUnit(word: string): string {
  return PLAIN_UNITS.get(word) ?? word;
}

/** 由120件, 由2020年的120件. */
const OLD = new RegExp(`[由从](?:${WHEN_VALUE})?$`);

/** Adds a figure; 由120件增至150件 makes the one before it the old value. */
function addMetric(metrics: MetricFact[], metric: MetricFact, text: string): void {
  const last = metrics.at(-1);
  if (
    metric.relation === "to" &&
    last &&
    last.change === "" &&
    OLD.test(text.slice(Math.max(0, last.start - 14), last.start))
  ) {
    if (last.unit === metric.unit) metrics[metrics.length - 1] = asOldValue(last);
  }
  metrics.push(metric);
}
