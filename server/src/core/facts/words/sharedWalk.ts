// Looks for the words of all tables together: one walk through a paragraph instead of one a table.
import { PhraseIndex } from "../../text/phraseIndex.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";

type Word = { readonly text: string };

/** A table of words, and what is made of a word where it stands. */
export interface WordTable<W extends Word, Found> {
  /** Made at the first walk. Of words of two characters and more. */
  readonly words: () => readonly W[];
  /** Adds what is found at a word to what was found before it; words come from left to right, the longest first. */
  readonly meet: (text: string, word: W, start: number, found: Found[]) => void;
}

const tables: WordTable<Word, unknown>[] = [];

/** The words of all tables with the number of each one's table. */
interface Walk {
  readonly index: PhraseIndex<Word>;
  readonly tableOf: Uint8Array;
  /** What each table finds in the paragraph that is walked through: most find nothing, and need no list of their own for it. */
  readonly found: readonly unknown[][];
}

let walk: Walk | undefined;

/** Puts a table into the walk, before any walk was made; what it gives tells what the table finds in a paragraph. Linear. */
export function foundInWalk<W extends Word, Found>(
  table: WordTable<W, Found>,
): (facts: ParagraphFacts) => readonly Found[] {
  const number = tables.push(table as unknown as WordTable<Word, unknown>) - 1;
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

function meet(word: Word, start: number, number: number, text: string): boolean {
  const { tableOf, found } = walk as Walk;
  const table = tableOf[number] ?? 0;
  tables[table]?.meet(text, word, start, found[table] as unknown[]);
  return false;
}

function walkOfAll(): Walk {
  const words = tables.map((table) => table.words());
  const all = words.flat();
  const tableOf = new Uint8Array(all.length);
  let from = 0;
  for (const [table, { length }] of words.entries()) {
    tableOf.fill(table, from, from + length);
    from += length;
  }
  return { index: new PhraseIndex(all), tableOf, found: tables.map(() => []) };
}
