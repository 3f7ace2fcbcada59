// Small hints behind figures: what the draft does not say but a reader works out. Silent where there is nothing to add.
import type { InlayHint, Range } from "vscode-languageserver-types";
import type { MetricFact } from "../core/facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import type { Metric } from "../core/report/metrics.ts";
import { plainNumber, readableNumber } from "../core/report/numberText.ts";
import type { Report } from "../core/report/report.ts";
import { shareOf, workedOut } from "../core/report/workedOut.ts";
import { firstNot } from "../core/text/firstNot.ts";

/** A hint's words and, as its tooltip, how they come about. */
interface Said {
  readonly label: string;
  readonly tooltip: string;
}

/** The hints of the figures in the lines that the range touches. */
export function inlayHints(report: Report, range: Range): InlayHint[] {
  return report.metrics
    .filter(({ line }) => line >= range.start.line && line <= range.end.line)
    .flatMap((metric) => {
      const facts = report.facts[metric.line];
      const said = facts && saidOf(facts, metric);
      if (!said) return [];
      const position = { line: metric.line, character: metric.end };
      return [{ position, paddingLeft: true, ...said }];
    });
}

/** One hint a figure: the earlier value or the change, else the share of its total, else the number made readable. */
function saidOf(facts: ParagraphFacts, metric: Metric): Said | undefined {
  const index = firstNot(facts.metrics, ({ start }) => start < metric.start);
  return change(facts, index) ?? share(facts, index) ?? readable(facts.paragraph.text, facts.metrics[index]);
}

/** At a rate the value before it, at a new value the change; nothing where the text goes on to say it. */
function change(facts: ParagraphFacts, index: number): Said | undefined {
  const { relation } = facts.metrics[index] ?? {};
  const next = facts.metrics[index + 1];
  const found = relation === "by" || relation === "to" ? workedOut(facts, index) : null;
  if (!found) return undefined;
  const { what, text, reckoning } = found;
  if (what === "此前") return { label: `此前${text.replace(" ", "")}`, tooltip: `推算：${reckoning}` };
  const stated = next?.relation === "by" && next.start - (facts.metrics[index]?.end ?? 0) < SAID_NEXT;
  return stated ? undefined : { label: text, tooltip: "推算：后一个数与前一个数相比" };
}

/** …增至150件，同比增长25%: the change is said right behind. */
const SAID_NEXT = 12;

function share(facts: ParagraphFacts, index: number): Said | undefined {
  const found = shareOf(facts, index);
  return found ? { label: `占${found.percent}`, tooltip: `推算：${found.reckoning}` } : undefined;
}

/** 1284500元 is 128.45万元; 三千五百 is 3,500. Numbers that read easily as they stand get no hint. */
function readable(text: string, metric: MetricFact | undefined): Said | undefined {
  if (!metric || metric.upper !== undefined) return undefined;
  const { start, end, value, unit } = metric;
  const written = text.slice(start, end);
  const long = value >= 10_000 && !/[万亿]/.test(written);
  const han = value >= 100 && /[二三四五六七八九][十百千]/.test(written);
  if (!long && !han) return undefined;
  const label = long ? readableNumber(value) : plainNumber(value);
  return { label: `即${label}${unit}`, tooltip: `数值：${plainNumber(value)}${unit}` };
}
