// What each figure of a paragraph counts, worked out once it is asked for and kept with the paragraph.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { subjectOf } from "./subject.ts";

/** The subjects of the paragraph's figures, in their order, "" where there is none; told without a segmenter. */
export function metricSubjects(facts: ParagraphFacts): readonly string[] {
  return facts.metrics.map((_, i) => metricSubject(facts, i));
}

/** The subject of the paragraph's figure at the index, "" where there is none. */
export function metricSubject(facts: ParagraphFacts, index: number): string {
  const metric = facts.metrics[index];
  if (!metric) return "";
  const known = subjects(facts);
  known[index] ??= subjectOf(facts, metric);
  return known[index];
}

/** Those asked for so far. */
const subjects = keptWith((): string[] => []);
