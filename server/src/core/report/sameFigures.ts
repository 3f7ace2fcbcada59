// The other figures of a draft that are said of the same thing.
import { firstNot } from "../text/firstNot.ts";
import { metricSubject } from "./metricSubjects.ts";
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
      // A subject stands in its sentence: most need not be asked for theirs.
      isNear(report.facts[other.line]?.paragraph.text ?? "", subject, other) &&
      subjectAt(report, other) === subject,
  );
}

function subjectAt(report: Report, { line, start }: Metric): string {
  const facts = report.facts[line];
  return facts
    ? metricSubject(
        facts,
        firstNot(facts.metrics, (each) => each.start < start),
      )
    : "";
}

/** How far before its figure a subject stands at most, and how far behind: sentences and phrases are followed no further. */
const REACH = 600;
const REACH_BEHIND = 50;

function isNear(text: string, subject: string, { start, end }: Metric): boolean {
  return text.slice(Math.max(0, start - REACH), end + REACH_BEHIND).includes(subject);
}
