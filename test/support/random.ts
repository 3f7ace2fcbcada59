// Random numbers that are the same on every run with the same seed.

/** Numbers from 0 up to 1 (mulberry32). */
export type Random = () => number;

/** The row of numbers that a seed gives. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A whole number from 0 up to, and not with, `count`. */
export function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}
