// Rates of what was reached that do not follow from the two counts beside them: 受理86件，办结84件，办结率98.6%.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { sentenceAround } from "../text/sentences.ts";
import { isPlainFigure, isShareUnit } from "./figureSorts.ts";
import { plainNumber, readableNumber } from "./numberText.ts";
import type { RateFault } from "./rateFaults.ts";
import { isExact, lastDigit, roundingError } from "./roundingError.ts";

/** The fault of a rate named by what was done (办结率) that the counts of what was done and of all contradict. */
export function reachedRateFault(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
): RateFault | null {
  const rate = metrics[index] as MetricFact;
  if (rate.unit !== "%" || !isExact(rate) || !isPlainFigure(rate)) return null;
  const name = RATE.exec(text.slice(Math.max(0, rate.start - LONGEST_RATE), rate.start))?.[1];
  if (name === undefined) return null;
  const { start: from } = sentenceAround(text, rate.start);
  const at = whatIsDone(text, metrics, index, from, name);
  const all = at < 0 ? null : onlyOneAhead(metrics, at, from);
  const done = metrics[at];
  if (!all || !done || all.value < done.value || all.value <= 0) return null;
  const share = (100 * done.value) / all.value;
  const error =
    share * (roundingError(text, done) / done.value + roundingError(text, all) / all.value) +
    lastDigit(text, rate) +
    1e-9;
  const difference = Math.abs(share - rate.value);
  if (difference <= error || difference > FARTHEST) return null;
  return {
    start: rate.start,
    end: rate.end,
    reckoning: `${readableNumber(done.value)} ÷ ${readableNumber(all.value)}`,
    expected: `${plainNumber(Number(share.toFixed(2)))}%`,
    stated: text.slice(rate.start, rate.end),
  };
}

/** A rate that lies further off has other counts than those beside it: of those that were due, of those of this year. */
const FARTHEST = 10;

/** A rate's name behind a mark: ，办结率, ，登录成功率为. */
const RATE = /[，,、；;：:（(](?:其中|总体)?([\u4e00-\u9fff]{2,8})率(?:已?达到?了?|为|是)?$/;
const LONGEST_RATE = 16;

/**
 * The index of the nearest count that says how much was done of what the rate is named by: 办结84件, 办结率; -1 for none. A longer
 * name (按期办结率) is a rate of something else, unless what it adds stands before the count: 登录86次，其中成功84次，登录成功率.
 */
function whatIsDone(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  from: number,
  name: string,
): number {
  // 已完成整改10个，整改完成率: the two words may change places.
  const turned = name.length === 4 ? name.slice(2) + name.slice(0, 2) : "";
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBOURS); i--) {
    const done = metrics[i] as MetricFact;
    if (done.start < from) break;
    if (!isCount(done)) continue;
    const before = text.slice(from, done.start).replace(/了$/, "");
    if (turned !== "" && before.endsWith(turned)) return i;
    for (let length = name.length; length >= 2; length--) {
      if (before.endsWith(name.slice(-length))) return before.includes(name.slice(0, -length)) ? i : -1;
    }
  }
  return -1;
}

/** Other counts may stand between: 成功84次、失败2次，成功率. */
const NEIGHBOURS = 3;

/** The one count in the same unit that stands before the figure at the index, from an offset on; null where there are several. */
function onlyOneAhead(metrics: readonly MetricFact[], index: number, from: number): MetricFact | null {
  const { unit } = metrics[index] as MetricFact;
  let found: MetricFact | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const metric = metrics[i] as MetricFact;
    if (metric.start < from) break;
    if (metric.unit !== unit) continue;
    if (found) return null;
    found = metric;
  }
  return found && isCount(found) ? found : null;
}

function isCount(metric: MetricFact): boolean {
  return isExact(metric) && isPlainFigure(metric) && !isShareUnit(metric.unit);
}
