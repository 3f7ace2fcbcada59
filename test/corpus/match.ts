// Pairs what is labelled with what was found: spans on a line, and a one-to-one matching by fit.
import type { Place } from "./labels.ts";

/** A range as LSP has it: lines and UTF-16 characters from 0. */
export type Range = { start: Position; end: Position };
type Position = { line: number; character: number };

/** A span on one line, lines from 1, columns from 0. */
export type OneLineSpan = { line: number; from: number; to: number };

/** A range on one line, lines from 1; what runs on beyond its first line is taken as that line's rest. */
export const span = ({ start, end }: Range): OneLineSpan => ({
  line: start.line + 1,
  from: start.character,
  to: end.line === start.line ? end.character : Number.POSITIVE_INFINITY,
});

/** The span of a label. */
export const labelSpan = ({ line, col, text }: Place): OneLineSpan => ({
  line,
  from: col,
  to: col + text.length,
});

/** Where a range starts, as the notes show it. */
export const at = (range: Range) => `${range.start.line + 1}:${range.start.character}`;

/** The UTF-16 units two spans have in common. */
export function overlap(a: OneLineSpan, b: OneLineSpan): number {
  return a.line === b.line ? Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)) : 0;
}

/** What two spans have in common, of all that they cover: 0 to 1. */
export function overlapShare(a: OneLineSpan, b: OneLineSpan): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/** One-to-one matching: every wanted item takes the unused find that fits it best. */
export function match<W, F>(wanted: readonly W[], found: readonly F[], fit: (w: W, f: F) => number) {
  const unused = new Set(found);
  const pairs: [W, F][] = [];
  const missed: W[] = [];
  for (const w of wanted) {
    let best: F | undefined;
    let bestFit = 0;
    for (const f of unused) {
      const value = fit(w, f);
      if (value > bestFit) [best, bestFit] = [f, value];
    }
    if (best === undefined) missed.push(w);
    else {
      unused.delete(best);
      pairs.push([w, best]);
    }
  }
  return { pairs, missed, extra: [...unused] };
}
