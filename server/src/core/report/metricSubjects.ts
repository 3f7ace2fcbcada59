// What each figure of a paragraph counts, worked out once and kept with the paragraph.
import { keptWith } from "../facts/keptWith.ts";
import { subjectOf } from "./subject.ts";

/** The subjects of the paragraph's figures, in their order, "" where there is none; told without a segmenter. */
export const metricSubjects: (facts: Parameters<typeof subjectOf>[0]) => readonly string[] = keptWith(
  (facts) => facts.metrics.map((metric) => subjectOf(facts, metric)),
);
