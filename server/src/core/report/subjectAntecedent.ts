// Which earlier figure of its sentence hands its subject on to a figure.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { unitOf } from "../facts/metrics/metricUnits.ts";
import type { WordMap } from "./subjectTokens.ts";

/** A sentence's text and figures; `floor` is where it begins. */
export interface Line {
  readonly text: string;
  readonly metrics: readonly MetricFact[];
  readonly words: WordMap;
  readonly floor: number;
}

/** How many figures a subject is handed on over: 发现5个、整改4个、完成3个. */
export const LINKS = 4;

/** The figure at the index, where it belongs to the sentence. */
export function inSentence({ metrics, floor }: Line, index: number): MetricFact | undefined {
  const metric = metrics[index];
  return metric && metric.start >= floor ? metric : undefined;
}

/**
 * The index of the figure whose subject the one at `index` shares: the one before it, unless that stands in an aside or is the
 * plan that a share is of. 排查隐患86处，整改率95%，剩余4处: what is left over is of the figure in the same measure.
 */
export function antecedent(line: Line, index: number): number {
  const metric = line.metrics[index];
  if (
    metric &&
    unitOf(metric.unit)?.kind === "count" &&
    REST.test(line.text.slice(metric.start - 2, metric.start))
  ) {
    for (let i = index - 1; i >= index - LINKS && inSentence(line, i); i--)
      if (line.metrics[i]?.unit === metric.unit) return i;
  }
  return isOfPlan(line, index) ? index - 2 : beforeAside(line, index);
}

/** 收入完成121亿元，占年初计划93亿元的130%: the share is the revenue's, not the plan's. */
function isOfPlan(line: Line, index: number): boolean {
  const { text, metrics } = line;
  const metric = metrics[index];
  const plan = metrics[index - 1];
  return (
    metric?.unit === "%" &&
    plan !== undefined &&
    inSentence(line, index - 2) !== undefined &&
    text.slice(plan.end, metric.start) === "的" &&
    OF_PLAN.test(text.slice(Math.max(0, plan.start - 12), plan.start))
  );
}

const OF_PLAN = /(?:占|完成|为|达到?)[^，。；,;]{0,6}(?:预算|计划|任务|目标)数?$/;

/** 收入28亿元（含海关代征0.3亿元），增长5.2%: the figure before the aside that closes in between. */
function beforeAside({ text, metrics, floor }: Line, index: number): number {
  const metric = metrics[index];
  const previous = metrics[index - 1];
  const closes = previous && metric ? text.slice(previous.end, metric.start).search(/[）)]/) : -1;
  if (!previous || !metric || closes < 0) return index - 1;
  const aside = text.slice(Math.max(floor, previous.start - ASIDE), previous.end + closes);
  const opens = aside.search(/[（(][^（）()]*$/);
  if (opens < 0) return index - 1;
  const outer = previous.end + closes - aside.length + opens;
  for (let i = index - 2; i >= 0 && i >= index - LINKS; i--) {
    const end = metrics[i]?.end ?? 0;
    if (end <= outer) return end >= floor && outer - end < 2 ? i : index - 1;
  }
  return index - 1;
}

/** How long an aside may be. */
const ASIDE = 60;

const REST = /剩余|其余|余下|尚有|还有/;
