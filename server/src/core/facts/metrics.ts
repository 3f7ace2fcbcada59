// Numbers with their measure words that state an amount.
import type { Span } from "../text/span.ts";
import type { ParagraphFacts } from "./paragraphFacts.ts";

/** A figure of the text. Its span runs from the number through the unit, an infix bound (余, 多) included. */
export interface MetricFact extends Span {
  /** The number in base units of the numeral: 16.4万元 is 164000, 31％ is 31. The lower end of a range. */
  readonly value: number;
  /** The upper end, where the text gives a range (20—30人). */
  readonly upper?: number;
  /** The measure word or unit as written, without 万 or 亿: 场次, 元, %, 立方米. ％ is given as %. */
  readonly unit: string;
  /** The words that make the figure inexact or one-sided (余, 近, 超过, 以上 …), or "". */
  readonly bound: string;
  /** The words of a comparison or change (同比下降, 较上年增加 …), or "". */
  readonly change: string;
}

/** The figures of a paragraph, in order, none overlapping. */
export function metricsOf(_facts: ParagraphFacts): readonly MetricFact[] {
  return [];
}
