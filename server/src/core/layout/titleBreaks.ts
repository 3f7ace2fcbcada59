// Where a long title's lines end: at words' ends, no line much shorter than the others. GB/T 9704—2012 7.3.1.
import { widthOf } from "./width.ts";

/** A line of the page in 二号 holds so many characters, and touches both edges. */
const FULL = 20;
const LINE = FULL - 1;
/** Longer titles are left to the office. */
const MOST_LINES = 4;

/** The less, the better: what each end of a line costs, and each character by which a line is off the mean. */
const COST = { inside: 50, bound: 100, good: -4 };
/** Before 关于 the organ's name ends; behind these a part of the matter does. */
const GOOD_BEFORE = /^(?:关于|《|“)/;
const GOOD_BEHIND = /[、，：》”）]$/;
/** No line begins or ends with these. */
const BOUND_BEFORE = /^[、，。：；！？》”’）的之]/;
const BOUND_BEHIND = /[《“‘（第\d]$/;

interface Division {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * The title in lines that the page has room for, as even as its words let them be; a short one is one line, and so is one of
 * several lines that the writer parted (`isOwn`), if the page has room for it.
 */
export function titleLines(title: string, isOwn = false): readonly string[] {
  const width = widthOf(title);
  if (isOwn && width <= FULL) return [title];
  const count = Math.ceil(width / LINE);
  if (count < 2 || count > MOST_LINES) return [title];
  const ends = wordEnds(title);
  const divided = (from: number, left: number): Division | undefined => {
    const rest = title.slice(from);
    if (widthOf(rest) > LINE * left) return undefined;
    if (left === 1) return { cost: Math.abs(widthOf(rest) - width / count), lines: [rest] };
    let best: Division | undefined;
    for (let end = from + 1; end < title.length; end++) {
      const line = title.slice(from, end);
      if (widthOf(line) > LINE) break;
      const below = divided(end, left - 1);
      if (!below) continue;
      const cost = Math.abs(widthOf(line) - width / count) + endCost(title, end, ends) + below.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...below.lines] };
    }
    return best;
  };
  return divided(0, count)?.lines ?? [title];
}

function endCost(title: string, end: number, ends: ReadonlySet<number>): number {
  const [line, rest] = [title.slice(0, end), title.slice(end)];
  if (BOUND_BEFORE.test(rest) || BOUND_BEHIND.test(line)) return COST.bound;
  if (!ends.has(end)) return COST.inside;
  return GOOD_BEFORE.test(rest) || GOOD_BEHIND.test(line) ? COST.good : 0;
}

/** Where the words of a title end, as the runtime's own dictionary parts them. */
function wordEnds(title: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter("zh", { granularity: "word" }).segment(title);
  return new Set([...segments].map(({ index, segment }) => index + segment.length));
}
