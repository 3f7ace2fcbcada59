// Rates of change that do not follow from the two values that stand beside them.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { unitOf } from "../facts/metrics/metricUnits.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Place } from "../text/span.ts";
import { directionOf } from "./changeMeaning.ts";
import { plainNumber, readableNumber } from "./numberText.ts";
import type { Report } from "./report.ts";
import { isExact, roundingError } from "./roundingError.ts";

/** A rate that is wrong; its place is the rate's own. */
export interface RateFault extends Place {
  /** The reckoning, such as (150 − 120) ÷ 120. */
  readonly reckoning: string;
  /** What comes out: 25%. A minus sign says that the figures fall where the text has them rise, or the other way. */
  readonly expected: string;
  /** The rate as written. */
  readonly stated: string;
}

/** The rates of the draft that their two values contradict by more than their last digits allow. */
export function rateFaults(report: Report): readonly RateFault[] {
  return report.facts.flatMap((facts, line) => rateFaultsOf(facts).map((fault) => ({ line, ...fault })));
}

type Fault = Omit<RateFault, "line">;

/** The same of one paragraph. */
export const rateFaultsOf = keptWith(({ metrics, paragraph: { text } }): readonly Fault[] =>
  metrics.flatMap((_, i) => faultAt(text, metrics, i) ?? []),
);

/** The old and the new value of a change, each with how far it may be off. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly fromError: number;
  readonly toError: number;
  readonly reckoning: string;
}

function faultAt(text: string, metrics: readonly MetricFact[], index: number): Fault | null {
  const rate = metrics[index];
  const second = metrics[index - 1];
  const first = metrics[index - 2];
  if (!rate || !first || !second || rate.unit !== "%" || rate.relation !== "by" || !isExact(rate))
    return null;
  if (!isBeside(text, second, rate) || !isPlainRate(text, first, rate)) return null;
  const ends = twoValues(text, first, second) ?? valueAndDifference(text, first, second, rate);
  const direction = directionOf(rate.change);
  if (!ends || ends.from <= 0 || direction === 0) return null;
  const expected = ((ends.to - ends.from) / ends.from) * 100 * direction;
  const spread =
    100 * (ends.to / ends.from) * (ends.toError / Math.max(ends.to, 1e-9) + ends.fromError / ends.from);
  const allowed = spread + Math.max(roundingError(text, rate), 0.5 * lastDigit(text, rate)) * SLACK + 1e-9;
  if (Math.abs(expected - rate.value) <= allowed) return null;
  const { start, end } = rate;
  return {
    start,
    end,
    reckoning: ends.reckoning,
    expected: `${plainNumber(Number(expected.toFixed(2))).replace("-", "−")}%`,
    stated: text.slice(start, end),
  };
}

/** Rounding down where it should go up is no slip worth a reader's time. */
const SLACK = 2;

/** The worth of the last digit of a whole number or decimal: 1 for 25%, 0.1 for 14.7%. */
function lastDigit(text: string, { start, end }: MetricFact): number {
  const decimals = /[.．]([0-9０-９]+)/.exec(text.slice(start, end))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** 由120件增至150件. */
function twoValues(text: string, from: MetricFact, to: MetricFact): Ends | null {
  if (from.relation !== "from" || to.relation !== "to" || from.unit !== to.unit) return null;
  if (!isAmount(from) || !isExact(from) || !isExact(to)) return null;
  return {
    from: from.value,
    to: to.value,
    fromError: roundingError(text, from),
    toError: roundingError(text, to),
    reckoning: `（${readableNumber(to.value)} − ${readableNumber(from.value)}）÷ ${readableNumber(from.value)}`,
  };
}

/** 16.4亿元，比上年增加2.1亿元，增长14.7%. */
function valueAndDifference(text: string, value: MetricFact, by: MetricFact, rate: MetricFact): Ends | null {
  if (by.relation !== "by" || value.relation !== undefined || value.unit !== by.unit) return null;
  if (!isAmount(value) || !isExact(value) || !isExact(by)) return null;
  // Without the comma it is the old value: 较上年的9.3亿元增加4.4亿元.
  if (!"，,（(".includes(text.charAt(value.end)) || !isBeside(text, value, by)) return null;
  const direction = directionOf(by.change);
  if (direction === 0 || direction !== directionOf(rate.change)) return null;
  const from = value.value - direction * by.value;
  const error = roundingError(text, value);
  const sign = direction === 1 ? "−" : "+";
  return {
    from,
    to: value.value,
    fromError: error + roundingError(text, by),
    toError: error,
    reckoning: `${readableNumber(by.value)} ÷（${readableNumber(value.value)} ${sign} ${readableNumber(by.value)}）`,
  };
}

/** A share of shares is another matter: 由52%提高到60%，提高15%. */
function isAmount({ unit }: MetricFact): boolean {
  return unitOf(unit)?.kind !== "ratio";
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
