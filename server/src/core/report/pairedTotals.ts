// Two totals told with the two figures of every part: 38起、死亡21人，其中甲26起、死亡15人，乙12起、死亡6人. Where the parts add up to
// the one, they are all there are, and must add up to the other.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { isPlainFigure, isShareUnit } from "./figureSorts.ts";
import type { Total } from "./metricTotals.ts";
import { isExact, roundingError } from "./roundingError.ts";

/** The totals that the parts behind 其中 must add up to, since they do so in their other figure. */
export function pairedTotals(text: string, metrics: readonly MetricFact[]): readonly Total[] {
  if (metrics.length < 6) return NONE;
  const found: Total[] = [];
  for (let at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 1)) {
    const first = metrics.findIndex(({ start }) => start > at);
    const columns = first < 2 ? null : columnsFrom(text, metrics, first);
    const totals = columns && totalsAhead(text, metrics, first, columns);
    if (!columns || !totals) continue;
    const wholes = columns.map((parts, i) => ({ total: totals[i] as MetricFact, parts, whole: true }));
    const fits = wholes.map((whole) => addsUp(text, whole));
    found.push(...wholes.filter((_, i) => !fits[i] && fits[1 - i]));
  }
  return found;
}

const NONE: readonly Total[] = [];
const AMONG = "其中";

type Columns = readonly [readonly MetricFact[], readonly MetricFact[]];

/** The figures from the index on, by turns: at least two of each, all exact and close together; null for anything else. */
function columnsFrom(text: string, metrics: readonly MetricFact[], first: number): Columns | null {
  const units = [metrics[first]?.unit, metrics[first + 1]?.unit];
  if (units[0] === units[1]) return null;
  const columns: [MetricFact[], MetricFact[]] = [[], []];
  for (let i = first; i < metrics.length; i++) {
    const metric = metrics[i] as MetricFact;
    const turn = (i - first) % 2;
    const between = i === first ? "" : text.slice((metrics[i - 1] as MetricFact).end, metric.start);
    if (!isPart(metric) || metric.unit !== units[turn] || !NEXT[turn as 0 | 1].test(between)) break;
    columns[turn as 0 | 1].push(metric);
  }
  const [{ length }, other] = columns;
  return length > 1 && length === other.length ? columns : null;
}

/** What stands before the first and before the second figure of a part. */
const NEXT = [
  /^$|^[，,、；;和及][^，,、；;。！？]{1,16}$/,
  /^[，,、（(]?[^，,、；;。！？0-9]{0,6}$/,
] as const;

/** The two totals nearest ahead, side by side in the same units, with no other figure in these between; null where there are none. */
function totalsAhead(
  text: string,
  metrics: readonly MetricFact[],
  first: number,
  [[one], [other]]: Columns,
): readonly [MetricFact, MetricFact] | null {
  const from = (one as MetricFact).start - FARTHEST;
  for (let i = first - 1; i > 0; i--) {
    const [left, right] = [metrics[i - 1] as MetricFact, metrics[i] as MetricFact];
    if (right.end < from) return null;
    const isSecond = right.unit === other?.unit;
    if (!isSecond && right.unit !== one?.unit) continue;
    const isPair = isSecond && left.unit === one?.unit && isPart(left) && isPart(right);
    return isPair && NEXT[1].test(text.slice(left.end, right.start)) ? [left, right] : null;
  }
  return null;
}

/** How far the totals may stand ahead: a comparison with the year before may come between. */
const FARTHEST = 60;

function isPart(metric: MetricFact): boolean {
  return isExact(metric) && isPlainFigure(metric) && metric.unit !== "" && !isShareUnit(metric.unit);
}

function addsUp(text: string, { total, parts }: Total): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const allowed = [total, ...parts].reduce((all, metric) => all + roundingError(text, metric), 1e-6);
  return Math.abs(sum - total.value) <= allowed;
}
