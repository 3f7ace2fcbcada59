// The figures of the whole draft.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { overlaps, type Place } from "../text/span.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** A figure, its place and its text as it stands there. */
export interface Metric extends Place, MetricFact {
  readonly text: string;
}

/** The figures in document order, without those that stand in a hole: a distributor's advert reports nothing. */
export const METRICS: Part<readonly Metric[]> = {
  work: metricsIn,
  reads: (facts) => paragraphIf(facts.metrics.length > 0, facts),
  uses: ({ placeholders }) => [placeholders],
};

function metricsIn(report: Report): readonly Metric[] {
  const holes = report.placeholders;
  let next = 0;
  const metrics: Metric[] = [];
  for (let line = 0; line < report.facts.length; line++) {
    for (const metric of figuresOf(report.facts[line] as ParagraphFacts, line)) {
      while (isBefore(holes[next], line, metric.start)) next++;
      const hole = holes[next];
      if (hole?.line === line && overlaps(hole, metric)) continue;
      metrics.push(metric);
    }
  }
  return metrics;
}

/** The paragraph's figures, the same objects as long as it stands on the same line. */
function figuresOf(facts: ParagraphFacts, line: number): readonly Metric[] {
  if (facts.metrics.length === 0) return NONE;
  const last = lastPlaced(facts);
  if (last.line !== line) {
    const { text } = facts.paragraph;
    last.line = line;
    last.metrics = facts.metrics.map((fact) => placed(fact, line, text));
  }
  return last.metrics;
}

const NONE: readonly Metric[] = [];
const lastPlaced = keptWith((): { line: number; metrics: readonly Metric[] } => ({
  line: -1,
  metrics: NONE,
}));

/** Property by property: a draft has figures by the thousand, and a spread costs many times more. */
function placed(fact: MetricFact, line: number, paragraph: string): Metric {
  const { start, end, value, unit, bound, change, upper, relation } = fact;
  const metric: Mutable<Metric> = {
    line,
    start,
    end,
    text: paragraph.slice(start, end),
    value,
    unit,
    bound,
    change,
  };
  if (upper !== undefined) metric.upper = upper;
  if (relation !== undefined) metric.relation = relation;
  return metric;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function isBefore(hole: Place | undefined, line: number, start: number): boolean {
  return hole !== undefined && (hole.line < line || (hole.line === line && hole.end <= start));
}
