// What two versions of a list share at their ends: an edit leaves both as they were.

/** How many items two lists share, the very same or as `isSame` says, at their start and behind that at their end. */
export function sameEnds<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (a: T, b: T) => boolean = isVerySame,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSame(before[head] as T, now[head] as T)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail] as T, now[now.length - 1 - tail] as T))
    tail++;
  return { head, tail };
}

function isVerySame(a: unknown, b: unknown): boolean {
  return a === b;
}
