// Rates and differences whose base the text names right before them: 3.6亿元，占计划4亿元的90%; 18.6万亩，比2020年的12.4万亩增长50%;
// 由186人减少到132人，减少54人.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { directionOf } from "./changeMeaning.ts";
import { isShareUnit } from "./figureSorts.ts";
import { plainNumber, readableNumber } from "./numberText.ts";
import type { RateFault } from "./rateFaults.ts";
import { isExact, lastDigit, roundingError } from "./roundingError.ts";

/** The fault of a figure that says how two values before it stand to one another, the nearer of which is named as its base. */
export function statedBaseFault(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
): RateFault | null {
  const stated = metrics[index];
  const second = metrics[index - 1];
  const first = metrics[index - 2];
  if (!stated || !first || !second || first.unit !== second.unit || !isExact(stated)) return null;
  if (!isExact(first) || !isExact(second) || first.value <= 0 || second.value <= 0) return null;
  const between = text.slice(second.end, stated.start);
  if (stated.unit === "%" && !isShareUnit(first.unit)) {
    if (RATE_OF_CHANGE.test(between)) return rateOfChange(text, first, second, stated);
    if (between === "的") return shareOfBase(text, first, second, stated);
    return growthOverBase(text, first, second, stated);
  }
  return difference(text, first, second, stated);
}

/** 完成投资3.6亿元，占年度计划4亿元的90%. */
function shareOfBase(text: string, part: MetricFact, base: MetricFact, share: MetricFact): RateFault | null {
  if (!OF_BASE.test(text.slice(part.end, base.start)) || part.relation === "by") return null;
  const ratio = (a: number, b: number) => (100 * a) / b;
  const reckoning = `${readableNumber(part.value)} ÷ ${readableNumber(base.value)}`;
  // 计划4亿元 is what was set, not what it was rounded to.
  const isSet = /计划|目标|任务|预算/.test(text.slice(part.end, base.start));
  return faultOf(text, [part, base], share, ratio, reckoning, isSet);
}

const OF_BASE = /^[，,（(、]?(?:仅|只|约|已)?(?:占|完成|达到?|相当于|为|是)[^，,。；;：:、！？]{0,16}$/;

/** 种植面积18.6万亩，比2020年的12.4万亩增长50%. */
function growthOverBase(text: string, now: MetricFact, old: MetricFact, rate: MetricFact): RateFault | null {
  const direction = directionOf(rate.change);
  if (direction === 0 || rate.change !== text.slice(old.end, rate.start)) return null;
  if (!OVER_BASE.test(text.slice(now.end, old.start)) || NOT_PLAIN.test(rate.change)) return null;
  if (/生产总值|增加值|GDP/.test(text.slice(Math.max(0, now.start - 30), now.start))) return null;
  const growth = (a: number, b: number) => (100 * direction * (a - b)) / b;
  const reckoning = `（${readableNumber(now.value)} − ${readableNumber(old.value)}）÷ ${readableNumber(old.value)}`;
  return faultOf(text, [now, old], rate, growth, reckoning);
}

const OVER_BASE = /^[，,（(]?(?:同比)?[比较][^，,。；;：:、！？]{0,12}的$/;
const NOT_PLAIN = /年均|月均|平均|实际|可比|同口径/;

/** 由15个工作日压缩至6个工作日，压缩率60%. */
function rateOfChange(text: string, from: MetricFact, to: MetricFact, rate: MetricFact): RateFault | null {
  if (from.relation !== "from" || to.relation !== "to") return null;
  const direction = Math.sign(to.value - from.value);
  const ratio = (a: number, b: number) => (100 * direction * (a - b)) / b;
  const [more, less] = direction > 0 ? [to, from] : [from, to];
  const reckoning = `（${readableNumber(more.value)} − ${readableNumber(less.value)}）÷ ${readableNumber(from.value)}`;
  return faultOf(text, [to, from], rate, ratio, reckoning);
}

const RATE_OF_CHANGE =
  /^[，,（(、](?:压缩|压减|精简|缩减|缩短|减少|下降|降低|增长|提升)率(?:为|达到?|是|高达)?$/;

/** 由186人减少到132人，减少54人; 由52%提高到60%，提高8个百分点. */
function difference(text: string, from: MetricFact, to: MetricFact, by: MetricFact): RateFault | null {
  const unit = from.unit === "%" ? "百分点" : from.unit;
  if (by.unit !== unit || from.relation !== "from" || to.relation !== "to") return null;
  const words = DIFFERS.exec(text.slice(to.end, by.start))?.[1];
  const direction = words === undefined ? 0 : directionOf(words);
  if (direction === 0) return null;
  const reckoning =
    direction > 0
      ? `${readableNumber(to.value)} − ${readableNumber(from.value)}`
      : `${readableNumber(from.value)} − ${readableNumber(to.value)}`;
  return faultOf(text, [to, from], by, (a, b) => direction * (a - b), reckoning);
}

const DIFFERS =
  /^[，,（(、](?:共|净|累计|总共)?(增加|增长|提高|提升|上升|扩大|减少|下降|降低|压缩|缩短|缩减|压减|精简)了?$/;

/** The fault of a figure that is not what comes of the two values, by more than their last digits and its own allow. */
function faultOf(
  text: string,
  [one, other]: readonly [MetricFact, MetricFact],
  stated: MetricFact,
  reckoned: (one: number, other: number) => number,
  reckoning: string,
  isOtherExact = false,
): RateFault | null {
  const ends = ({ value }: MetricFact, error: number) => [value - error, value, value + error];
  const values = ends(one, roundingError(text, one)).flatMap((a) =>
    ends(other, isOtherExact ? 0 : roundingError(text, other)).map((b) => reckoned(a, b)),
  );
  const slack = stated.unit === "%" ? lastDigit(text, stated) : roundingError(text, stated);
  if (
    stated.value >= Math.min(...values) - slack - 1e-6 &&
    stated.value <= Math.max(...values) + slack + 1e-6
  )
    return null;
  const right = Number(reckoned(one.value, other.value).toFixed(2));
  const { start, end } = stated;
  const unit = stated.unit === "百分点" ? "个百分点" : stated.unit;
  const expected = `${stated.unit === "%" ? plainNumber(right).replace("-", "−") : readableNumber(right)}${unit}`;
  return { start, end, reckoning, expected, stated: text.slice(start, end) };
}
