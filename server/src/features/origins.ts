// What an answer's part was before lines came or went above it: whoever kept something made of that need not make it again.

/** What a part was moved from, and by how many lines. */
export interface Origin<T> {
  readonly of: T;
  readonly by: number;
}

const origins = new WeakMap<object, Origin<object>>();

/** Notes that a part is another one, so many lines further down and else the same. */
export function noteOrigin<T extends object>(moved: T, before: T, by: number): void {
  const origin = origins.get(before);
  origins.set(moved, { of: origin?.of ?? before, by: by + (origin?.by ?? 0) });
}

/**
 * What the part was moved from, if it was. It is forgotten with that, as what the asker makes of it stands for this part from now
 * on, and those that are moved from it begin here.
 */
export function takeOrigin<T extends object>(moved: T): Origin<T> | undefined {
  const origin = origins.get(moved);
  origins.delete(moved);
  return origin as Origin<T> | undefined;
}
