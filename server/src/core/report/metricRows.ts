// The figures as rows of a table: what is counted, in which section and sentence.
import { sentenceAround } from "../text/sentences.ts";
import { directionOf } from "./changeMeaning.ts";
import { metricSubjects } from "./metricSubjects.ts";
import type { Metric } from "./metrics.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** A figure with what stands around it. */
export interface MetricRow extends Metric {
  /** What is counted, or "". */
  readonly subject: string;
  /** The innermost heading above the figure, number and title; "" above the first. */
  readonly section: string;
  /** The sentence it stands in, as written; long ones are cut, see {@link sentenceAround}. */
  readonly sentence: string;
  /** Of a change: 1 for more, -1 for less; 0 where the words leave it open or there is no change. */
  readonly direction: 1 | -1 | 0;
}

/** The rows in document order. Linear in the draft's length. */
export function metricRows(report: Report): readonly MetricRow[] {
  const headings = report.outline.filter(({ kind }) => kind === "heading");
  let next = 0;
  let subjectsOfLine: ReadonlyMap<number, string> = new Map();
  let line = -1;
  return report.metrics.map((metric) => {
    while (isAtOrBefore(headings[next], metric)) next++;
    const facts = report.facts[metric.line];
    if (metric.line !== line && facts) {
      line = metric.line;
      const subjects = metricSubjects(facts);
      subjectsOfLine = new Map(facts.metrics.map(({ start }, i) => [start, subjects[i] ?? ""]));
    }
    const text = facts?.paragraph.text ?? "";
    const { start, end } = sentenceAround(text, metric.start);
    return {
      ...metric,
      subject: subjectsOfLine.get(metric.start) ?? "",
      section: nameOf(headings[next - 1]),
      sentence: text.slice(start, end).trim(),
      direction: metric.change === "" ? 0 : directionOf(metric.change),
    };
  });
}

function isAtOrBefore(node: OutlineNode | undefined, { line, start }: Metric): boolean {
  return (
    node !== undefined && (node.name.line < line || (node.name.line === line && node.name.start <= start))
  );
}

function nameOf(node: OutlineNode | undefined): string {
  return node ? `${node.number}${node.title}`.trim() : "";
}
