// Lists of places in document order, looked at and mended line by line.
import { firstNot } from "../text/firstNot.ts";
import { sameEnds } from "../text/sameEnds.ts";
import type { Place } from "../text/span.ts";
import type { Replaced } from "./part.ts";

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

/** The lines, rising, on which lists of places differ from those of before, each beside its own. */
export function linesOfChange(
  lists: readonly (readonly [before: readonly Place[], now: readonly Place[]])[],
): readonly number[] {
  const lines = new Set<number>();
  for (const [before, now] of lists) {
    if (before === now) continue;
    const { head, tail } = sameEnds(before, now);
    for (const list of [before, now])
      for (const { line } of list.slice(head, list.length - tail)) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

/**
 * The list after lines came or went: those above as they were, what `placesOn` gives on the new lines and on `reach` lines below
 * them, and the others on the lines that they now stand on. `lines` is how many the draft has.
 */
export function withLinesMoved<P extends Place>(
  places: readonly P[],
  { line, before, now, by }: Replaced,
  lines: number,
  placesOn: (line: number) => readonly P[],
  withLine: (place: P, line: number) => P,
  reach = 0,
): readonly P[] {
  const moved = places.slice(0, firstFrom(places, line));
  const end = Math.min(line + now.length + reach, lines);
  for (let at = line; at < end; at++) for (const place of placesOn(at)) moved.push(place);
  for (let i = firstFrom(places, line + before.length + reach); i < places.length; i++) {
    const place = places[i] as P;
    moved.push(withLine(place, place.line + by));
  }
  return moved;
}

/** Whether outside of the lines that were replaced the same places stand as before, those below them moved along. */
export function havePlacesMoved(
  before: readonly Place[],
  now: readonly Place[],
  { line, before: old, now: fresh, by }: Replaced,
): boolean {
  const head = firstFrom(now, line);
  if (head !== firstFrom(before, line) || !isSameRow(before, now, 0, head, 0, 0)) return false;
  const [below, oldBelow] = [firstFrom(now, line + fresh.length), firstFrom(before, line + old.length)];
  const count = now.length - below;
  return count === before.length - oldBelow && isSameRow(before, now, oldBelow, count, below - oldBelow, by);
}

/** Compares `count` places from `from` on with those that stand `offset` further on in the other list and `by` lines below. */
function isSameRow(
  before: readonly Place[],
  now: readonly Place[],
  from: number,
  count: number,
  offset: number,
  by: number,
): boolean {
  for (let i = from; i < from + count; i++) {
    const [a, b] = [before[i] as Place, now[i + offset] as Place];
    if (a !== b && (a.line + by !== b.line || a.start !== b.start || a.end !== b.end)) return false;
  }
  return true;
}

function firstFrom(places: readonly Place[], line: number): number {
  return firstOnLine(places, line, (place) => place.line);
}

/** The index of the first item on the line or below it, in a list in document order. */
export function firstOnLine<T>(items: readonly T[], line: number, lineOf: (item: T) => number): number {
  return firstNot(items, (item) => lineOf(item) < line);
}
