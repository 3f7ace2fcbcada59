// Wholes whose parts are known by name: 地区生产总值100亿元 … 第一产业增加值20亿元 … 第二产业 … 第三产业.
import { NAMED_WHOLES, type NamedWhole } from "../data/namedWholes.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { isPlainFigure } from "./figureSorts.ts";
import type { Total } from "./metricTotals.ts";
import { isExact } from "./roundingError.ts";

/** The wholes of a paragraph all of whose named parts follow with a figure each. */
export function namedTotals(text: string, metrics: readonly MetricFact[]): readonly Total[] {
  const found: Total[] = [];
  for (const named of NAMED_WHOLES) {
    if (!named.parts.every((part) => text.includes(part))) continue;
    for (const [index, total] of metrics.entries()) {
      if (!isAmount(total) || !named.whole.test(text.slice(Math.max(0, total.start - LONGEST), total.start)))
        continue;
      const parts = partsBehind(text, metrics, index, named);
      if (parts) found.push({ total, parts, whole: true });
    }
  }
  return found;
}

const LONGEST = 24;
/** The parts are told of in the sentences behind the whole, each with its growth. */
const REACH = 160;

/** One figure for each part before another whole of the kind; null where one lacks. */
function partsBehind(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  { whole, parts, tails }: NamedWhole,
): readonly MetricFact[] | null {
  const total = metrics[index] as MetricFact;
  const found = new Map<string, MetricFact>();
  const names = parts.flatMap((part) =>
    ["", ...tails.split(" ")].map((tail) => [part, part + tail] as const),
  );
  for (let i = index + 1; i < metrics.length && found.size < parts.length; i++) {
    const metric = metrics[i] as MetricFact;
    if (metric.start - total.end > REACH) return null;
    const before = text.slice(Math.max(total.end, metric.start - LONGEST), metric.start);
    if (whole.test(before)) return null;
    const part = names.find(([, name]) => isNameAtEnd(before, name))?.[0];
    if (part === undefined || found.has(part)) continue;
    if (!isAmount(metric) || metric.unit !== total.unit) return null;
    found.set(part, metric);
  }
  return found.size === parts.length ? [...found.values()] : null;
}

/** The name stands behind a mark, 其中 or 和: 进出口 is no 出口, and 第二产业投资 another matter. */
function isNameAtEnd(before: string, name: string): boolean {
  return before.endsWith(name) && /(?:^|[，,；;：:、。（(中和])$/.test(before.slice(0, -name.length));
}

function isAmount(metric: MetricFact): boolean {
  return isPlainFigure(metric) && isExact(metric);
}
