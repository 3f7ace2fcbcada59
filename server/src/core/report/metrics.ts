// The figures of the whole draft.
import type { MetricFact } from "../facts/metrics.ts";
import type { Place } from "../text/span.ts";
import type { Report } from "./report.ts";

/** A figure, its place and its text as it stands there. */
export interface Metric extends Place, MetricFact {
  readonly text: string;
}

export function metricsIn(report: Report): readonly Metric[] {
  return report.facts.flatMap((facts, line) =>
    facts.metrics.map((metric) => ({
      ...metric,
      line,
      text: facts.paragraph.text.slice(metric.start, metric.end),
    })),
  );
}
