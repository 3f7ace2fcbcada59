// What a figure would say whose number is still masked or lost: 开展培训**次 counts 次 of 培训.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { factsOf } from "../facts/paragraphFacts.ts";
import type { Placeholder } from "./placeholders.ts";
import type { Report } from "./report.ts";
import { subjectOf } from "./subject.ts";

/** A figure without its number. */
export interface MaskedFigure {
  readonly unit: string;
  readonly bound: string;
  readonly change: string;
  /** What it counts, or "". */
  readonly subject: string;
}

/** The figure that the paragraph would hold with any number in the hole's place; null where it would hold none. */
export function maskedFigure(report: Report, hole: Placeholder): MaskedFigure | null {
  const facts = report.facts[hole.line];
  if (!facts || (hole.kind !== "masked-number" && hole.kind !== "missing-number")) return null;
  const { paragraph, syntax } = facts;
  const { text } = paragraph;
  const filled = `${text.slice(0, hole.start)}${ANY}${text.slice(hole.start + hole.mask.length)}`;
  const read = factsOf({ ...paragraph, text: filled }, syntax);
  const metric = read.metrics.find((each: MetricFact) => each.start === hole.start);
  if (!metric) return null;
  const { unit, bound, change } = metric;
  return { unit, bound, change, subject: subjectOf(read, metric) };
}

const ANY = "30";
