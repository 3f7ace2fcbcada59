// Looks for the words of all tables together: one walk through a paragraph instead of one a table.
import { PhraseIndex } from "../../text/phraseIndex.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";

/** A table of words, and what is made of a word where it stands. */
export interface WordTable<Found> {
  /**
   * Asked for at the first walk: words of two characters and more, and no more than them, for of thousands few stand in a
   * draft. What else is known of a word is looked up by its number where it is met.
   */
  readonly words: () => readonly string[];
  /** Adds what is found at a word to what was found before it; words come from left to right, the longest first. */
  readonly meet: (text: string, word: number, start: number, found: Found[]) => void;
}

const tables: WordTable<unknown>[] = [];

/** The words of all tables one behind another, with the number of each one's table. */
interface Walk {
  readonly index: PhraseIndex;
  readonly tableOf: Uint8Array;
  /** The number of each table's first word. */
  readonly firsts: readonly number[];
  /** What each table finds in the paragraph that is walked through: most find nothing, and need no list of their own for it. */
  readonly found: readonly unknown[][];
}

let walk: Walk | undefined;

/** Puts a table into the walk, before any walk was made; what it gives tells what the table finds in a paragraph. Linear. */
export function foundInWalk<Found>(table: WordTable<Found>): (facts: ParagraphFacts) => readonly Found[] {
  const number = tables.push(table as unknown as WordTable<unknown>) - 1;
  return (facts) => (foundBy(facts)[number] ?? NOTHING) as readonly Found[];
}

const NOTHING: readonly never[] = [];

/** What each table finds, by its number; the tables that find nothing have an empty list, or all of them none. */
const foundBy = keptWith(({ paragraph: { text, role } }): readonly (readonly unknown[] | undefined)[] => {
  if (role !== "prose" && role !== "table") return NOTHING;
  walk ??= walkOfAll();
  const { found } = walk;
  for (const list of found) if (list.length > 0) list.length = 0;
  walk.index.scan(text, meet);
  return found.every((list) => list.length === 0)
    ? NOTHING
    : found.map((list) => (list.length === 0 ? NOTHING : [...list]));
});

function meet(word: number, start: number, text: string): boolean {
  const { tableOf, firsts, found } = walk as Walk;
  const table = tableOf[word] as number;
  tables[table]?.meet(text, word - (firsts[table] as number), start, found[table] as unknown[]);
  return false;
}

function walkOfAll(): Walk {
  const words = tables.map((table) => table.words());
  const all = ([] as string[]).concat(...words);
  const tableOf = new Uint8Array(all.length);
  let first = 0;
  const firsts = words.map(({ length }, table) => {
    tableOf.fill(table, first, first + length);
    first += length;
    return first - length;
  });
  return { index: new PhraseIndex(all), tableOf, firsts, found: tables.map(() => []) };
}
