// Lists of places in document order, looked at and mended line by line.
import type { Place } from "../text/span.ts";

/** The places that stand on a line. */
export function onLine<P extends Place>(places: readonly P[], line: number): readonly P[] {
  return places.slice(firstFrom(places, line), firstFrom(places, line + 1));
}

/**
 * The list with what now stands on the given lines, which rise; the very same list where those lines hold the same objects as
 * before.
 */
export function withLinesMended<P extends Place>(
  places: readonly P[],
  lines: Iterable<number>,
  placesOn: (line: number) => readonly P[],
): readonly P[] {
  const mended: P[] = [];
  let taken = 0;
  let isSame = true;
  const keepTo = (to: number): void => {
    while (taken < to) mended.push(places[taken++] as P);
  };
  for (const line of lines) {
    const from = firstFrom(places, line);
    const to = firstFrom(places, line + 1);
    const now = placesOn(line);
    if (now.length === to - from && now.every((place, i) => place === places[from + i])) continue;
    keepTo(from);
    for (const place of now) mended.push(place);
    taken = to;
    isSame = false;
  }
  if (isSame) return places;
  keepTo(places.length);
  return mended;
}

function firstFrom(places: readonly Place[], line: number): number {
  return firstOnLine(places, line, (place) => place.line);
}

/** The index of the first item on the line or below it, in a list in document order. */
export function firstOnLine<T>(items: readonly T[], line: number, lineOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(items[middle] as T) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
