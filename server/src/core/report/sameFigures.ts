// The other figures of a draft that are said of the same thing.
import { metricSubjects } from "./metricSubjects.ts";
import type { Metric } from "./metrics.ts";
import type { Report } from "./report.ts";

/**
 * The figures with the subject, the unit and the kind (a value, or a change of it) of the one given, itself among them,
 * in document order; only itself where it has no subject.
 */
export function sameFigures(report: Report, metric: Metric): readonly Metric[] {
  const subject = subjectAt(report, metric);
  if (subject === "") return [metric];
  const isChange = metric.relation === "by";
  return report.metrics.filter(
    (other) =>
      other.unit === metric.unit &&
      (other.relation === "by") === isChange &&
      // A subject stands in its paragraph: most need not be asked for theirs.
      report.facts[other.line]?.paragraph.text.includes(subject) &&
      subjectAt(report, other) === subject,
  );
}

function subjectAt(report: Report, { line, start }: Metric): string {
  const facts = report.facts[line];
  const index = facts?.metrics.findIndex((each) => each.start === start) ?? -1;
  return (facts && metricSubjects(facts)[index]) ?? "";
}
