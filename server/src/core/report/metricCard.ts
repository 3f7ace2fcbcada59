// What there is to say about one figure, as plain rows for a hover.
import type { MetricFact } from "../facts/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Word } from "../ports.ts";
import type { Span } from "../text/span.ts";

/** One line of the card. Labels are 数值, 范围, 单位, 含义, 对象, 变化, 推算 …; only rows that say something are there. */
export interface MetricCardRow {
  readonly label: string;
  readonly text: string;
}

/** Another figure of the same sentence; the span lies in the same paragraph. */
export interface SiblingFigure extends Span {
  readonly text: string;
  /** What it counts, or "". */
  readonly subject: string;
}

/** Everything a hover says of a figure, in reading order. Plain text: whoever shows it escapes it. */
export interface MetricCard {
  /** The figure as it stands in the draft. */
  readonly title: string;
  readonly rows: readonly MetricCardRow[];
  /** The other figures of the sentence, in order. */
  readonly siblings: readonly SiblingFigure[];
}

/** The card of a figure. `words` are the segmented words of the sentence around it, where a segmenter is at hand. */
export function metricCard(facts: ParagraphFacts, metric: MetricFact, _words?: readonly Word[]): MetricCard {
  const title = facts.paragraph.text.slice(metric.start, metric.end);
  const rows: MetricCardRow[] = [
    { label: "数值", text: String(metric.value) },
    { label: "单位", text: metric.unit },
  ];
  return { title, rows, siblings: [] };
}
