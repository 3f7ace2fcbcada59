// A title's words with the ends of its lines, whatever runs they are in.
import type { Run } from "../core/layout/block.ts";
import { textOf } from "../core/layout/runs.ts";
import { titleLines } from "../core/layout/titleBreaks.ts";

/** A run, and whether a new line begins with it. */
export interface LinedRun extends Run {
  readonly opensLine?: boolean;
}

/** The runs of a title cut where its lines end; `isOwn` is true of one line of several that the writer parted. */
export function titleRuns(runs: readonly Run[], isOwn: boolean): readonly LinedRun[] {
  if (runs.some(({ note }) => note !== undefined)) return runs;
  const title = textOf(runs);
  const all: LinedRun[] = [];
  let from = 0;
  for (const line of titleLines(title, isOwn)) {
    const start = from + line.length - line.trimStart().length;
    const pieces = between(runs, start, from + line.trimEnd().length);
    all.push(...pieces.map((run, i) => (i === 0 && from > 0 ? { ...run, opensLine: true } : run)));
    from += line.length;
  }
  return all;
}

/** What of the runs lies between two places of their text. */
function between(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start - at, 0), end - at];
    at += run.text.length;
    const text = run.text.slice(from, Math.max(from, to));
    return text === "" ? [] : [{ ...run, text }];
  });
}
