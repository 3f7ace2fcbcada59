// Rates that do not follow from the two values that stand beside them.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { directionOf } from "./changeMeaning.ts";
import { isShareUnit } from "./figureSorts.ts";
import { plainNumber, readableNumber } from "./numberText.ts";
import { reachedRateFault } from "./reachedRates.ts";
import { isExact, lastDigit, roundingError } from "./roundingError.ts";
import { shareFault } from "./shareFaults.ts";
import { statedBaseFault } from "./statedBases.ts";

/** A rate that is wrong; its place is the rate's own. */
export interface RateFault extends Span {
  /** The reckoning, such as (150 − 120) ÷ 120. */
  readonly reckoning: string;
  /** What comes out: 25%. A minus sign says that the figures fall where the text has them rise, or the other way. */
  readonly expected: string;
  /** The rate as written. */
  readonly stated: string;
}

/** The rates of a paragraph that their two values contradict by more than their last digits allow. */
export const rateFaultsOf = keptWith(({ metrics, paragraph: { text } }): readonly RateFault[] => {
  const faults: RateFault[] = [];
  for (let i = 2; i < metrics.length; i++) {
    const fault =
      changeFault(text, metrics, i) ??
      statedBaseFault(text, metrics, i) ??
      reachedRateFault(text, metrics, i) ??
      shareFault(text, metrics, i);
    if (fault) faults.push(fault);
  }
  return faults;
});

/** The change from an old to a new value in percent, with the least and the most that the digits left out allow. */
interface Change {
  readonly rate: number;
  readonly least: number;
  readonly most: number;
  readonly reckoning: string;
}

/** The fault of a rate of change: 由120件增至150件，增长30%. */
function changeFault(text: string, metrics: readonly MetricFact[], index: number): RateFault | null {
  const rate = metrics[index];
  const second = metrics[index - 1];
  const first = metrics[index - 2];
  if (!rate || !first || !second || rate.unit !== "%" || rate.relation !== "by" || !isExact(rate))
    return null;
  if (!isBeside(text, second, rate) || !isPlainRate(text, first, rate)) return null;
  const change = twoValues(text, first, second) ?? valueAndDifference(text, first, second, rate);
  const direction = directionOf(rate.change);
  if (!change || direction === 0) return null;
  const slack = Math.max(roundingError(text, rate), 0.5 * lastDigit(text, rate)) * SLACK + 1e-9;
  // 由15天压缩至3天，提速80%: what takes less time goes faster.
  const stated = rate.value * (/提速|加快/.test(rate.change) ? Math.sign(change.rate) : direction);
  if (stated >= change.least - slack && stated <= change.most + slack) return null;
  const { start, end } = rate;
  return {
    start,
    end,
    reckoning: change.reckoning,
    expected: `${plainNumber(Number((change.rate * direction).toFixed(2))).replace("-", "−")}%`,
    stated: text.slice(start, end),
  };
}

/** Rounding down where it should go up is no slip worth a reader's time. */
const SLACK = 2;

/** 由120件增至150件. */
function twoValues(text: string, from: MetricFact, to: MetricFact): Change | null {
  if (from.relation !== "from" || to.relation !== "to" || from.unit !== to.unit) return null;
  // A share of shares is another matter: 由52%提高到60%，提高15%.
  if (isShareUnit(from.unit) || !isExact(from) || !isExact(to) || from.value <= 0) return null;
  const reckoning = `（${readableNumber(to.value)} − ${readableNumber(from.value)}）÷ ${readableNumber(from.value)}`;
  return changeFrom((old, now) => (now - old) / old, around(text, from), around(text, to), reckoning);
}

/** 16.4亿元，比上年增加2.1亿元，增长14.7%. */
function valueAndDifference(
  text: string,
  value: MetricFact,
  by: MetricFact,
  rate: MetricFact,
): Change | null {
  if (by.relation !== "by" || value.relation !== undefined || value.unit !== by.unit) return null;
  if (isShareUnit(value.unit) || !isExact(value) || !isExact(by)) return null;
  // Without the comma it is the old value: 较上年的9.3亿元增加4.4亿元.
  if (!"，,（(".includes(text.charAt(value.end)) || !isBeside(text, value, by)) return null;
  const direction = directionOf(by.change);
  if (direction === 0 || direction !== directionOf(rate.change)) return null;
  if (value.value - direction * by.value <= 0) return null;
  const sign = direction === 1 ? "−" : "+";
  const reckoning = `${readableNumber(by.value)} ÷（${readableNumber(value.value)} ${sign} ${readableNumber(by.value)}）`;
  const rateOf = (difference: number, now: number) =>
    (direction * difference) / (now - direction * difference);
  return changeFrom(rateOf, around(text, by), around(text, value), reckoning);
}

/** A value, with the least and the most that it may stand for. */
type Around = readonly [value: number, least: number, most: number];

function around(text: string, metric: MetricFact): Around {
  const error = roundingError(text, metric);
  return [metric.value, metric.value - error, metric.value + error];
}

/** The change as `rateOf` reckons it from two values, at all ends of what they stand for. */
function changeFrom(
  rateOf: (a: number, b: number) => number,
  a: Around,
  b: Around,
  reckoning: string,
): Change | null {
  const rates = a.flatMap((one) => b.map((other) => 100 * rateOf(one, other)));
  if (!rates.every(Number.isFinite)) return null;
  return { rate: rates[0] ?? 0, least: Math.min(...rates), most: Math.max(...rates), reckoning };
}

/** Only a comma and the words of change part the two figures. */
function isBeside(text: string, before: MetricFact, after: MetricFact): boolean {
  return /^[，,、（(]?(?:约|近|同比)?$/.test(text.slice(before.end, after.start).replace(after.change, ""));
}

/**
 * Yearly means (年均增长) and rates at fixed prices are reckoned otherwise; output and value added (生产总值, 增加值) always
 * grow at fixed prices.
 */
function isPlainRate(text: string, first: MetricFact, rate: MetricFact): boolean {
  if (/年均|月均|平均|实际|可比|同口径|分别|环比|累计/.test(rate.change)) return false;
  const sentence = sentenceAround(text, first.start);
  return !/生产总值|增加值|GDP|可比价|不变价/.test(text.slice(sentence.start, first.start));
}
