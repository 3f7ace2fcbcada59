// The figures of the whole draft.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { overlaps, type Place } from "../text/span.ts";
import type { Report } from "./report.ts";

/** A figure, its place and its text as it stands there. */
export interface Metric extends Place, MetricFact {
  readonly text: string;
}

/** The figures in document order, without those that stand in a hole: a distributor's advert reports nothing. */
export function metricsIn(report: Report): readonly Metric[] {
  const holes = report.placeholders;
  let next = 0;
  const metrics: Metric[] = [];
  for (const [line, facts] of report.facts.entries()) {
    for (const metric of facts.metrics) {
      while (isBefore(holes[next], line, metric.start)) next++;
      const hole = holes[next];
      if (hole?.line === line && overlaps(hole, metric)) continue;
      metrics.push({ ...metric, line, text: facts.paragraph.text.slice(metric.start, metric.end) });
    }
  }
  return metrics;
}

function isBefore(hole: Place | undefined, line: number, start: number): boolean {
  return hole !== undefined && (hole.line < line || (hole.line === line && hole.end <= start));
}
