// The figures of the whole draft.

import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Mutable } from "../text/mutable.ts";
import { overlaps, type Place } from "../text/span.ts";
import { byLine } from "./byLine.ts";
import { NOTHING, type Part } from "./part.ts";
import type { Placeholder } from "./placeholders.ts";
import { havePlacesMoved, linesOfChange, onLine, withLinesMended, withLinesMoved } from "./placesByLine.ts";
import type { Report } from "./report.ts";

/** A figure, its place and its text as it stands there. */
export interface Metric extends Place, MetricFact {
  readonly text: string;
}

/** The figures, with the holes that those in them were left out for. */
interface Metrics {
  readonly metrics: readonly Metric[];
  readonly placeholders: readonly Placeholder[];
}

/** The figures in document order, without those that stand in a hole: a distributor's advert reports nothing. */
export const METRICS: Part<Metrics> = {
  work: (report) => ({
    metrics: byLine(report.facts, (_, line) => metricsOn(report, line)),
    placeholders: report.placeholders,
  }),
  reads: NOTHING,
  mend: (before, changes, report) => {
    const { placeholders } = report;
    const changed = changes.map(({ line }) => line);
    const lines = new Set([...changed, ...linesOfChange([[before.placeholders, placeholders]])]);
    const rising = [...lines].sort((a, b) => a - b);
    const metrics = withLinesMended(before.metrics, rising, (line) => metricsOn(report, line));
    return { metrics, placeholders };
  },
  move: (before, replaced, report) => {
    const { facts, placeholders } = report;
    if (!havePlacesMoved(before.placeholders, placeholders, replaced)) return undefined;
    const metrics = withLinesMoved(
      before.metrics,
      replaced,
      facts.length,
      (line) => metricsOn(report, line),
      (metric, line) => withLine(metric, line, metric.text),
    );
    return { metrics, placeholders };
  },
};

function metricsOn({ facts, placeholders }: Report, line: number): readonly Metric[] {
  const figures = figuresOf(facts[line] as ParagraphFacts, line);
  if (figures.length === 0) return figures;
  const holes = onLine(placeholders, line);
  if (holes.length === 0) return figures;
  let next = 0;
  return figures.filter((figure) => {
    while (holes[next] && (holes[next] as Place).end <= figure.start) next++;
    const hole = holes[next];
    return !hole || !overlaps(hole, figure);
  });
}

/** The paragraph's figures, the same objects as long as it stands on the same line. */
function figuresOf(facts: ParagraphFacts, line: number): readonly Metric[] {
  if (facts.metrics.length === 0) return NONE;
  const last = lastPlaced(facts);
  if (last.line !== line) {
    const { text } = facts.paragraph;
    last.line = line;
    last.metrics = facts.metrics.map((fact) => withLine(fact, line, text.slice(fact.start, fact.end)));
  }
  return last.metrics;
}

const NONE: readonly Metric[] = [];
const lastPlaced = keptWith((): { line: number; metrics: readonly Metric[] } => ({
  line: -1,
  metrics: NONE,
}));

/** Property by property: a draft has figures by the thousand, and a spread costs many times more. */
function withLine(fact: MetricFact, line: number, text: string): Metric {
  const { start, end, value, unit, bound, change, upper, relation } = fact;
  const metric: Mutable<Metric> = {
    line,
    start,
    end,
    text,
    value,
    unit,
    bound,
    change,
  };
  if (upper !== undefined) metric.upper = upper;
  if (relation !== undefined) metric.relation = relation;
  return metric;
}
