// What two versions of a list share at their ends: an edit leaves both as they were.

/** How many items two lists share, the very same, at their start and behind that at their end. */
export function sameEnds(
  before: readonly unknown[],
  now: readonly unknown[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}
