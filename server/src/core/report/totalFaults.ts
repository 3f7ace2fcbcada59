// Totals that their parts contradict: a part above its total, a full list that does not add up.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { unitOf } from "../facts/metrics/metricUnits.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Place } from "../text/span.ts";
import { readableNumber } from "./numberText.ts";
import type { Report } from "./report.ts";
import { isExact, roundingError } from "./roundingError.ts";

/** A figure that does not fit the others; its place is the part above its total, or the total that is not the sum. */
export interface TotalFault extends Place {
  readonly kind: "part" | "sum";
  /** The total as written. */
  readonly total: string;
  /** The part as written, or the sum with its reckoning: 12 + 20 + 5 = 37. */
  readonly other: string;
}

/** The totals of the draft that their parts contradict. */
export function totalFaults(report: Report): readonly TotalFault[] {
  return report.facts.flatMap((facts, line) => faultsOf(facts).map((fault) => ({ line, ...fault })));
}

type Fault = Omit<TotalFault, "line">;

const faultsOf = keptWith(({ metrics, paragraph: { text } }): readonly Fault[] =>
  metrics.flatMap(
    (_, i) => partAbove(text, metrics, i) ?? sumBehind(text, metrics, i) ?? sumAhead(text, metrics, i) ?? [],
  ),
);

/** 共38项，其中省级12项、市级40项: no part may be more than the whole. */
function partAbove(text: string, metrics: readonly MetricFact[], index: number): Fault | null {
  const total = metrics[index];
  if (!total || !isAmount(total) || !isExact(total)) return null;
  const opener = /^[^，,。；;（(]{0,16}[，,（(]其中/.exec(text.slice(total.end, total.end + 20))?.[0];
  // 8个方面16个风险，其中…: the last figure before 其中 is the whole.
  if (opener === undefined || (metrics[index + 1]?.start ?? text.length) < total.end + opener.length)
    return null;
  const { start, end } = sentenceAround(text, total.start);
  if (PER_UNIT.test(text.slice(Math.max(start, total.start - 8), total.start))) return null;
  for (let i = index + 1; i < metrics.length; i++) {
    const part = metrics[i] as MetricFact;
    const between = text.slice((metrics[i - 1] as MetricFact).end, part.start);
    if (part.start >= end || LEAVES_PARTS.test(between)) return null;
    if (part.unit !== total.unit || part.change !== "" || part.relation !== undefined) continue;
    if (part.value > total.value + roundingError(text, total) + roundingError(text, part)) {
      return { ...spanOf(part), kind: "part", total: written(text, total), other: written(text, part) };
    }
  }
  return null;
}

/** 每千人6.5批次, 年均超收2040亿元: a mean is no whole. */
const PER_UNIT = /每|均/;

/** What follows is no part any more: another count, another time, another whole. */
const LEAVES_PARTS = /累计|历年|总计|合计|共计|全[市县区省国]|；|;|[）)]|带动|覆盖|涉及|服务|惠及|超过|达到/;

/** 三类问题38个：甲12个、乙20个、丙5个。 The list behind the colon is the whole. */
function sumBehind(text: string, metrics: readonly MetricFact[], index: number): Fault | null {
  const total = metrics[index];
  if (!total || !isAmount(total) || !isExact(total)) return null;
  if (!/^[^，,。；;：:（(]{0,8}[：:]/.test(text.slice(total.end, total.end + 9))) return null;
  const { end } = sentenceAround(text, total.start);
  const parts = [];
  let from = total.end;
  for (const part of metrics.slice(index + 1)) {
    if (part.start >= end) break;
    if (!isPart(text, part, total) || part.start - from > 16) return null;
    parts.push(part);
    from = part.end;
  }
  const closed = /^[。；;]/.test(text.slice(from, from + 1));
  return closed && parts.length > 1 ? wrongSum(text, total, parts) : null;
}

/** 甲12个、乙20个、丙5个，合计38个. */
function sumAhead(text: string, metrics: readonly MetricFact[], index: number): Fault | null {
  const total = metrics[index];
  if (!total || !isAmount(total) || !isExact(total)) return null;
  const { start } = sentenceAround(text, total.start);
  if (
    !/[、，,](?:合计|共计|总计|一共)(?:为|是)?$/.test(
      text.slice(Math.max(start, total.start - 5), total.start),
    )
  )
    return null;
  const parts = [];
  let to = total.start;
  for (let i = index - 1; i >= 0; i--) {
    const part = metrics[i] as MetricFact;
    if (part.start < start || to - part.end > 16) break;
    if (!isPart(text, part, total) || /[；;。：:]/.test(text.slice(part.end, to))) break;
    parts.unshift(part);
    to = part.start;
  }
  return parts.length > 1 ? wrongSum(text, total, parts) : null;
}

function isPart(text: string, part: MetricFact, total: MetricFact): boolean {
  const plain = part.change === "" && part.relation === undefined && isExact(part);
  return (
    plain && part.unit === total.unit && !/[每累]/.test(text.slice(Math.max(0, part.start - 4), part.start))
  );
}

function wrongSum(text: string, total: MetricFact, parts: readonly MetricFact[]): Fault | null {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const allowed = [total, ...parts].reduce((all, metric) => all + roundingError(text, metric), 1e-6);
  if (Math.abs(sum - total.value) <= allowed) return null;
  const terms = parts.map(({ value }) => readableNumber(value)).join(" + ");
  const other = `${terms} = ${readableNumber(Number(sum.toPrecision(12)))}${total.unit}`;
  return { ...spanOf(total), kind: "sum", total: written(text, total), other };
}

/** Shares and rates do not add up to a total of their own. */
function isAmount({ unit, change, relation }: MetricFact): boolean {
  return change === "" && relation === undefined && unit !== "" && unitOf(unit)?.kind !== "ratio";
}

function spanOf({ start, end }: MetricFact): { start: number; end: number } {
  return { start, end };
}

function written(text: string, { start, end }: MetricFact): string {
  return text.slice(start, end);
}
