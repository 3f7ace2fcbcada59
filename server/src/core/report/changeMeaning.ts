// What a change means in numbers: its direction, its amount, and the earlier value where the sentence lets it be worked out.
import { CHANGE_VERBS, type Direction } from "../data/changes.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { WordIndex } from "../text/wordIndex.ts";
import { isShareUnit } from "./figureSorts.ts";
import { exactNumber, plainNumber, readableNumber } from "./numberText.ts";
import { isExact } from "./roundingError.ts";

const more = new WordIndex(CHANGE_VERBS.more);
const less = new WordIndex(CHANGE_VERBS.less);

/** Which way the words of change point: the last verb of change in them decides. */
export function directionOf(change: string): Direction {
  for (let end = change.length; end > 0; end--) {
    const up = more.endingAt(change, end).length;
    const down = less.endingAt(change, end).length;
    // 负增长 ends as 增长 does, and is longer.
    if (up !== down) return up > down ? 1 : -1;
  }
  return 0;
}

/** The change in the draft's words with a plain number, or "": 同比减少33%, 增加1.8倍（即原来的2.8倍）. */
export function changeText(metric: MetricFact): string {
  const { change, value, unit } = metric;
  if (change === "") return "";
  const direction = directionOf(change);
  if (direction === 0 && metric.relation !== "to") return change;
  const amount = `${exactNumber(value)}${unit === "百分点" ? "个百分点" : unit}`;
  return `${change}${amount}${multiple(metric, direction)}`;
}

/** A rise by so many 倍 or 番 is often misread; the multiple of the old value says it plainly. */
function multiple(metric: MetricFact, direction: Direction): string {
  if (direction !== 1 || metric.relation === "to") return "";
  if (metric.unit === "倍") return `（即原来的${plainNumber(metric.value + 1)}倍）`;
  return metric.unit === "番" ? `（即原来的${plainNumber(2 ** metric.value)}倍）` : "";
}

/** A value that stands nowhere in the draft: 约 4亿元, and how it comes about: 4.36亿 ÷ 1.09. */
export interface WorkedOut {
  readonly text: string;
  readonly reckoning: string;
}

/**
 * What the earlier value was, worked out from a value and the change that stands right behind it (4.36亿元，同比增长
 * 12.8%), or null: only exact figures are reckoned with, and a bound on either leaves it.
 */
export function earlierValue(value: MetricFact, change: MetricFact): WorkedOut | null {
  const direction = directionOf(change.change);
  if (
    !isExact(value) ||
    !isExact(change) ||
    value.change !== "" ||
    change.relation !== "by" ||
    direction === 0
  )
    return null;
  const rate = RATES[change.unit];
  if (rate !== undefined) {
    if (isShareUnit(value.unit)) return null;
    const factor = 1 + direction * change.value * rate;
    return factor > 0 ? quotient(value, factor) : null;
  }
  if (change.unit !== value.unit && !(change.unit === "百分点" && value.unit === "%")) return null;
  const earlier = value.value - direction * change.value;
  if (earlier < 0) return null;
  const sign = direction === 1 ? "−" : "+";
  return {
    text: worded(earlier, value.unit),
    reckoning: `${exactNumber(value.value)} ${sign} ${exactNumber(change.value)}`,
  };
}

const RATES: Readonly<Record<string, number>> = { "%": 0.01, "‰": 0.001, 倍: 1, 成: 0.1 };

function quotient(value: MetricFact, factor: number): WorkedOut {
  const earlier = Number((value.value / factor).toPrecision(4));
  const divisor = plainNumber(Number(factor.toFixed(6)));
  return {
    text: `约 ${worded(earlier, value.unit)}`,
    reckoning: `${exactNumber(value.value)} ÷ ${divisor}`,
  };
}

function worded(value: number, unit: string): string {
  return `${readableNumber(value)}${unit}`;
}

/** Of 由120件增至150件 the difference and the rate: +30件，+25%. Null where a bound makes them inexact. */
export function differenceOf(from: MetricFact, to: MetricFact): string | null {
  if (from.bound !== "" || to.bound !== "" || from.unit !== to.unit || from.relation !== "from") return null;
  const difference = Number((to.value - from.value).toPrecision(12));
  const sign = difference < 0 ? "−" : "+";
  const share = isShareUnit(from.unit);
  const unit = share && from.unit === "%" ? "个百分点" : from.unit;
  const rate =
    from.value > 0 && !share
      ? `，${sign}${plainNumber(Number(((Math.abs(difference) / from.value) * 100).toFixed(2)))}%`
      : "";
  return `${sign}${readableNumber(Math.abs(difference))}${unit}${rate}`;
}
