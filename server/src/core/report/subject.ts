// What a figure counts: the shortest noun phrase that stands in the line.
import type { MetricFact } from "../facts/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Word } from "../ports.ts";

/** The subject of a figure, or "". `words` are the words of the sentence around the figure, where a segmenter is at hand. */
export function subjectOf(_facts: ParagraphFacts, _metric: MetricFact, _words?: readonly Word[]): string {
  return "";
}
