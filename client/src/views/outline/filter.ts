// Filters the outline: which rows a text finds, and where it stands in their names.
import { nameOf } from "./naming.ts";
import { flat, type Row } from "./rows.ts";

/** A stretch of a name, in UTF-16 units. */
export type Stretch = [start: number, end: number];

/** What a filter leaves of the tree. */
export interface Filtered {
  /** The rows that were found, with all rows above them. */
  readonly kept: ReadonlySet<Row>;
  /** How many were found. */
  readonly count: number;
}

/** Finds the rows in whose names every word of the text stands; undefined for a text without words. */
export function filtered(rows: readonly Row[], text: string): Filtered | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const fitting = flat(rows).filter(({ item }) => {
    const name = folded(nameOf(item));
    return words.every((word) => name.includes(word));
  });
  const kept = new Set<Row>();
  for (const one of fitting) {
    for (let row: Row | undefined = one; row && !kept.has(row); row = row.parent) kept.add(row);
  }
  return { kept, count: fitting.length };
}

/** Where the words of the text stand in a name, one place each, in order and apart. */
export function found(name: string, text: string): Stretch[] {
  const searched = folded(name);
  const places = wordsOf(text).map((word): Stretch => {
    const start = searched.indexOf(word);
    return [start, start + word.length];
  });
  let end = 0;
  return places
    .filter(([start]) => start >= 0)
    .sort(([a], [b]) => a - b)
    .filter((place) => {
      const apart = place[0] >= end;
      if (apart) end = place[1];
      return apart;
    });
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Capitals and full-width forms made alike, each character for itself, so that places stay the same. */
function folded(text: string): string {
  const whole = text.normalize("NFKC").toLowerCase();
  if (whole.length === text.length) return whole;
  return Array.from({ length: text.length }, (_, i) => {
    const plain = text.charAt(i).normalize("NFKC").toLowerCase();
    return plain.length === 1 ? plain : text.charAt(i);
  }).join("");
}
