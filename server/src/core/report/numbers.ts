// The outline as far as its numbers go, which stays the same while a writer works on titles and text.
import type { OutlineNode } from "./outline.ts";
import { NOTHING, type Part } from "./part.ts";

/**
 * The outline of the version in which the numbers, the lines they stand on and the headings' nesting last changed: what looks at
 * these alone builds on it, and reads them in the outline of its own version. Titles and regions here may be of long ago.
 */
export const NUMBERS: Part<readonly OutlineNode[]> = {
  work: ({ outline }) => outline,
  reads: NOTHING,
  uses: ({ outline }) => [outline],
  share: (before, now) => (areSame(before, now) ? before : now),
};

function areSame(before: readonly OutlineNode[], now: readonly OutlineNode[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) {
    const [a, b] = [before[i] as OutlineNode, now[i] as OutlineNode];
    if (a !== b && !hasSameNumber(a, b)) return false;
  }
  return true;
}

function hasSameNumber(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.kind === b.kind &&
    a.number === b.number &&
    a.family === b.family &&
    a.value === b.value &&
    a.depth === b.depth &&
    a.hashes === b.hashes &&
    a.opens === b.opens &&
    a.parent === b.parent &&
    a.name.line === b.name.line &&
    a.name.start === b.name.start
  );
}
