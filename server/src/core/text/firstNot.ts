// Looks a list in order up by halving it.

/** The index of the first item that `holds` is not true of, or the list's length; those it is true of must come first. */
export function firstNot<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
