// Shares that do not follow from the part and the whole beside them: 职工120人，其中党员48人，占45%.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { sentenceAround } from "../text/sentences.ts";
import { isPlainFigure, isShareUnit } from "./figureSorts.ts";
import { totalOf } from "./metricTotals.ts";
import { plainNumber, readableNumber } from "./numberText.ts";
import type { RateFault } from "./rateFaults.ts";
import { isExact, lastDigit, roundingError } from "./roundingError.ts";

/** The fault of a share that stands right behind its part, where the sentence states the whole. */
export function shareFault(text: string, metrics: readonly MetricFact[], index: number): RateFault | null {
  const share = metrics[index] as MetricFact;
  const part = metrics[index - 1];
  if (!part || share.unit !== "%" || !isExact(share) || !isPlainFigure(share) || !isCount(part)) return null;
  const between = text.slice(part.end, share.start);
  const whole = SHARE.test(between)
    ? (totalOf(text, metrics, index - 1) ?? wholeAhead(text, metrics, index - 1))
    : wholeNamed(text, metrics, index - 1, between);
  if (!whole || whole.value < part.value || isMeant(text, metrics, index, whole)) return null;
  return {
    start: share.start,
    end: share.end,
    reckoning: `${readableNumber(part.value)} ÷ ${readableNumber(whole.value)}`,
    expected: `${plainNumber(Number(((100 * part.value) / whole.value).toFixed(2)))}%`,
    stated: text.slice(share.start, share.end),
  };
}

/** ，占45%; ，占比为45%; ，占总数的45%. */
const SHARE = /^[，,（(]占(?:比|比例|比重|(?:总|全部|全体)[\u4e00-\u9fff]{1,6}的)?(?:为|达到?)?$/;

/** 120名教师中，党员48名: the whole stands before 中 and a mark, the part is the next figure in its unit. */
function wholeAhead(text: string, metrics: readonly MetricFact[], index: number): MetricFact | null {
  const part = metrics[index] as MetricFact;
  const whole = metrics[index - 1];
  if (!whole || !isCount(whole) || whole.unit !== part.unit) return null;
  const between = text.slice(whole.end, part.start);
  return between.length < LONGEST_AMONG && AMONG.test(between) && !/[。；]/.test(between) ? whole : null;
}

/** 教职工5126人，专任教师4680人，占教职工总数的91.3%: the one figure of the sentence that the share names. */
function wholeNamed(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  between: string,
): MetricFact | null {
  const name = OF_NAMED.exec(between)?.[1];
  if (name === undefined) return null;
  const { unit, start } = metrics[index] as MetricFact;
  const from = sentenceAround(text, start).start;
  let found: MetricFact | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const metric = metrics[i] as MetricFact;
    if (metric.start < from) break;
    if (metric.unit !== unit || !isCount(metric)) continue;
    const before = text.slice(Math.max(from, metric.start - name.length - 3), metric.start);
    if (!before.replace(/(?:总[数量额])?[共有为达]{0,2}$/, "").endsWith(name)) continue;
    if (found) return null;
    found = metric;
  }
  return found;
}

const OF_NAMED = /^[，,（(]占([\u4e00-\u9fff]{2,8}?)(?:总[数量额人数]{1,2})?的$/;

const LONGEST_AMONG = 40;
const AMONG = /^[\u4e00-\u9fff]{1,12}[^集其]中[，,]/;

/**
 * True where the share fits the whole, or another reading of it: the parts named so far together, or any other figure
 * near it in that unit as the whole.
 */
function isMeant(text: string, metrics: readonly MetricFact[], index: number, whole: MetricFact): boolean {
  const share = metrics[index] as MetricFact;
  const part = metrics[index - 1] as MetricFact;
  const fits = (value: number, of: MetricFact) => {
    const stated = (100 * value) / of.value;
    const error = stated * (roundingError(text, part) / part.value + roundingError(text, of) / of.value);
    return Math.abs(stated - share.value) <= error + lastDigit(text, share) + 1e-9;
  };
  let sum = 0;
  for (let i = index - 1; i >= 0 && metrics[i] !== whole; i--) {
    const other = metrics[i] as MetricFact;
    if (other.unit === part.unit) sum += other.value;
    if (fits(sum, whole)) return true;
  }
  const near = metrics.slice(Math.max(0, index - NEAR), index + NEAR);
  return near.some((of) => of !== part && of.unit === part.unit && of.value > 0 && fits(part.value, of));
}

/** How many figures away another whole may stand. */
const NEAR = 24;

function isCount(metric: MetricFact): boolean {
  return metric.value > 0 && isExact(metric) && isPlainFigure(metric) && !isShareUnit(metric.unit);
}
