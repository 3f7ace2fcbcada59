// What can be reckoned from a figure and those beside it: the earlier value, the difference, the share of a stated total.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { sentenceAround } from "../text/sentences.ts";
import { differenceOf, earlierValue, type WorkedOut } from "./changeMeaning.ts";
import { exceeds, totalOf } from "./metricTotals.ts";
import { plainNumber, readableNumber } from "./numberText.ts";

/** What is worked out: the value before a change (此前), or the change between two values (变化). */
export interface Reckoned extends WorkedOut {
  readonly what: "此前" | "变化";
}

/**
 * The earlier value or the difference that the paragraph's figure at the index has a part in, or null. Only figures that
 * stand together count.
 */
export function workedOut({ metrics, paragraph: { text } }: ParagraphFacts, index: number): Reckoned | null {
  const metric = metrics[index];
  if (!metric) return null;
  const sentence = sentenceAround(text, metric.start);
  const inside = (other: MetricFact | undefined) =>
    other && other.start >= sentence.start && other.end <= sentence.end ? other : undefined;
  const previous = inside(metrics[index - 1]);
  const next = inside(metrics[index + 1]);
  if (metric.relation === "to" && previous) return changed(differenceOf(previous, metric));
  if (metric.relation === "from" && next) return changed(differenceOf(metric, next));
  if (metric.relation === "by" && previous && follows(text, previous, metric)) {
    return before(earlierValue(previous, metric));
  }
  return next && follows(text, metric, next) ? before(earlierValue(metric, next)) : null;
}

function changed(text: string | null): Reckoned | null {
  return text === null ? null : { what: "变化", text, reckoning: "" };
}

function before(value: WorkedOut | null): Reckoned | null {
  return value && { what: "此前", ...value };
}

/** True where nothing but a comma or bracket and the words of change stand between the two: …4.36亿元，同比增长12.8%. */
function follows(text: string, value: MetricFact, change: MetricFact): boolean {
  if (change.change === "" || change.start - value.end > change.change.length + 2) return false;
  return /^[，,（(、]?$/.test(text.slice(value.end, change.start).replace(change.change, ""));
}

/** What part of its stated total a figure is. */
export interface Share {
  /** 31.58%, to two decimals. */
  readonly percent: string;
  /** 12项 ÷ 总数38项. */
  readonly reckoning: string;
}

/** The share of the total that the sentence states (共38项，其中省级12项) of the figure at the index, or null. */
export function shareOf({ metrics, paragraph: { text } }: ParagraphFacts, index: number): Share | null {
  const metric = metrics[index];
  const total = totalOf(text, metrics, index);
  if (!metric || !total || total.value <= 0 || exceeds(text, metric, total)) return null;
  const percent = Number(((metric.value / total.value) * 100).toFixed(2));
  const worded = ({ value, unit }: MetricFact) => `${readableNumber(value)}${unit}`;
  return { percent: `${plainNumber(percent)}%`, reckoning: `${worded(metric)} ÷ 总数${worded(total)}` };
}
