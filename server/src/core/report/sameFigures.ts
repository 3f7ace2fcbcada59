// The other figures of a draft that are said of the same thing.
import { keptWith } from "../facts/keptWith.ts";
import { metricSubjects } from "./metricSubjects.ts";
import type { Metric } from "./metrics.ts";
import type { Report } from "./report.ts";

/**
 * The figures with the subject, the unit and the kind (a value, or a change of it) of the one given, itself among them,
 * in document order; only itself where it has no subject.
 */
export function sameFigures(report: Report, metric: Metric): readonly Metric[] {
  const key = keyOf(report, metric);
  return key === "" ? [metric] : report.metrics.filter((other) => keyOf(report, other) === key);
}

function keyOf(report: Report, { line, start }: Metric): string {
  const facts = report.facts[line];
  return (facts && keysOf(facts).get(start)) ?? "";
}

/** By where each figure of a paragraph starts: what it is said of, with its unit; "" where that is not known. */
const keysOf = keptWith((facts): ReadonlyMap<number, string> => {
  const subjects = metricSubjects(facts);
  return new Map(
    facts.metrics.map(({ start, unit, relation }, i) => {
      const subject = subjects[i] ?? "";
      return [start, subject && `${subject}|${unit}|${relation === "by" ? "变化" : ""}`];
    }),
  );
});
