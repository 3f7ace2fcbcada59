// 批注: what is to be said of stretches of a draft, told line by line and laid on the runs that print them.
import type { Place, Span } from "../text/span.ts";
import type { Comment, ParagraphBlock, Run } from "./block.ts";

/** A comment and the place in the draft that it speaks of. */
export interface CommentedPlace extends Place {
  readonly comment: Comment;
}

/** A comment and the stretch of its line that it speaks of. */
export interface CommentedSpan extends Span {
  readonly comment: Comment;
}

/** A stretch and all that is said of it. */
export interface Commented extends Span {
  readonly comments: readonly Comment[];
}

/** The comments of each line. */
export function commentsByLine(
  places: readonly CommentedPlace[],
): ReadonlyMap<number, readonly CommentedSpan[]> {
  const byLine = new Map<number, CommentedSpan[]>();
  for (const place of places) {
    const others = byLine.get(place.line);
    if (others) others.push(place);
    else byLine.set(place.line, [place]);
  }
  return byLine;
}

/** The spans as a part of the line has them that begins at an offset. */
export function fromOffset(spans: readonly CommentedSpan[], offset: number): readonly CommentedSpan[] {
  return spans.map(({ start, end, comment }) => ({ start: start - offset, end: end - offset, comment }));
}

/** The stretches between the ends of the spans, in order, none overlapping; those that nothing is said of are left out. */
export function stretches(spans: readonly CommentedSpan[]): readonly Commented[] {
  const ends = spans.flatMap((span) => [
    { at: span.start, opens: span },
    { at: span.end, closes: span },
  ]);
  ends.sort((a, b) => a.at - b.at);
  const open = new Set<CommentedSpan>();
  const all: Commented[] = [];
  let from = 0;
  for (const { at, opens, closes } of ends as {
    at: number;
    opens?: CommentedSpan;
    closes?: CommentedSpan;
  }[]) {
    if (at > from && open.size > 0)
      all.push({ start: from, end: at, comments: [...open].map(({ comment }) => comment) });
    from = at;
    if (opens) open.add(opens);
    if (closes) open.delete(closes);
  }
  return all;
}

/** The block with every comment of its line: what speaks of words that are not printed goes to the last run. */
export function withEvery(block: ParagraphBlock, spans: readonly CommentedSpan[]): ParagraphBlock {
  const laid = new Set([...block.runs, ...block.right].flatMap(({ comments = [] }) => comments));
  const missing = spans.map(({ comment }) => comment).filter((comment) => !laid.has(comment));
  const last = block.runs.at(-1);
  if (missing.length === 0 || !last) return block;
  return { ...block, runs: [...block.runs.slice(0, -1), withMore(last, missing)] };
}

function withMore(run: Run, comments: readonly Comment[]): Run {
  return { ...run, comments: [...(run.comments ?? []), ...comments] };
}
