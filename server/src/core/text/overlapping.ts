// Asks many spans about a list of others, each in steps by halving: a paragraph may have thousands of both.
import { firstNot } from "./firstNot.ts";
import type { Span } from "./span.ts";

/** Tells whether one of the spans, which may stand in any order and overlap one another, shares a unit with the one asked about. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const reach = reachOf(spans);
  return ({ start, end }) => reach(end) > start;
}

/** Tells whether one of the spans holds all of the one asked about. */
export function containing(spans: readonly Span[]): (span: Span) => boolean {
  const reach = reachOf(spans);
  return ({ start, end }) => reach(start + 1) >= end;
}

/** How far those of the spans reach that start before an offset; -1 where none does. */
function reachOf(spans: readonly Span[]): (at: number) => number {
  return spans.length === 0 ? nowhere : reachOfSome(spans);
}

const nowhere = (): number => -1;

function reachOfSome(spans: readonly Span[]): (at: number) => number {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = -1;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (at) => ends[firstNot(sorted, ({ start }) => start < at) - 1] ?? -1;
}
