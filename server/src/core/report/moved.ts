// What stands on other lines because lines came or went above it.
import type { Replaced } from "./part.ts";

/** Whether outside of what was replaced the same lines are marked as before, those below it moved along. */
export function hasMoved(
  before: ReadonlySet<number>,
  now: ReadonlySet<number>,
  { line, before: old, now: fresh, by }: Replaced,
): boolean {
  let left = 0;
  for (const at of before) {
    if (at >= line && at < line + old.length) continue;
    if (!now.has(at < line ? at : at + by)) return false;
    left++;
  }
  for (const at of now) if (at < line || at >= line + fresh.length) left--;
  return left === 0;
}

/** The marked lines, none of which was replaced, where they now stand. */
export function movedLines(lines: ReadonlySet<number>, { line, by }: Replaced): ReadonlySet<number> {
  return lines.size === 0 ? lines : new Set(Array.from(lines, (at) => (at < line ? at : at + by)));
}
