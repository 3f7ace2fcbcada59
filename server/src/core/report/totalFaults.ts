// Totals that their parts contradict: a part above its total, a full list that does not add up.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { Span } from "../text/span.ts";
import { areApart } from "./closedLists.ts";
import { finishedTotals } from "./finishedParts.ts";
import { exceeds, type Total, totalAt } from "./metricTotals.ts";
import { namedTotals } from "./namedParts.ts";
import { readableNumber } from "./numberText.ts";
import { pairedTotals } from "./pairedTotals.ts";
import { roundingError } from "./roundingError.ts";

/** A figure that does not fit the others; its place is the part, or what is done, above its total, or the total that is not the sum. */
export interface TotalFault extends Span {
  readonly kind: "part" | "done" | "sum";
  /** The total as written. */
  readonly total: string;
  /** The part as written, or the sum with its reckoning: 12 + 20 + 5 = 37. */
  readonly other: string;
}

/** The totals of a paragraph that their parts contradict. */
export const totalFaultsOf = keptWith(({ metrics, paragraph: { text } }): readonly TotalFault[] => {
  const faults: TotalFault[] = [];
  for (let i = 0; i < metrics.length; i++) {
    const found = totalAt(text, metrics, i);
    const fault =
      found &&
      (found.whole
        ? wrongSum(text, found)
        : (partAbove(text, found) ?? (areApart(text, found) ? tooManyApart(text, found) : null)));
    if (fault) faults.push(fault);
  }
  const more = [
    ...namedTotals(text, metrics).map((named) => wrongSum(text, named)),
    ...pairedTotals(text, metrics).map((paired) => wrongSum(text, paired)),
    ...finishedTotals(text, metrics).map(
      (finished) => partAbove(text, finished, "done") ?? tooManyApart(text, finished),
    ),
  ];
  for (const fault of more) {
    if (fault && !faults.some(({ start }) => start === fault.start)) faults.push(fault);
  }
  return faults.sort((a, b) => a.start - b.start);
});

/** 共38项，其中省级12项、市级40项: no part may be more than the whole. */
function partAbove(text: string, { total, parts }: Total, kind: "part" | "done" = "part"): TotalFault | null {
  const part = parts.find((each) => exceeds(text, each, total));
  return part ? { ...spanOf(part), kind, total: written(text, total), other: written(text, part) } : null;
}

/** 共8家，其中省级3家、市级6家; 46处，已整改40处，正在整改8处: what is of one kind is of no other, so all are no more than the whole. */
function tooManyApart(text: string, found: Total): TotalFault | null {
  const sum = found.parts.reduce((all, { value }) => all + value, 0);
  return sum > found.total.value ? wrongSum(text, found) : null;
}

function wrongSum(text: string, { total, parts }: Total): TotalFault | null {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const allowed = [total, ...parts].reduce((all, metric) => all + roundingError(text, metric), 1e-6);
  if (Math.abs(sum - total.value) <= allowed) return null;
  const terms = parts.map(({ value }) => readableNumber(value)).join(" + ");
  const other = `${terms} = ${readableNumber(Number(sum.toPrecision(12)))}${total.unit}`;
  return { ...spanOf(total), kind: "sum", total: written(text, total), other };
}

function spanOf({ start, end }: MetricFact): { start: number; end: number } {
  return { start, end };
}

function written(text: string, { start, end }: MetricFact): string {
  return text.slice(start, end);
}
