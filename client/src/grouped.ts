// Counts as people read them.

/** A count with its thousands set apart: 1,204. */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
