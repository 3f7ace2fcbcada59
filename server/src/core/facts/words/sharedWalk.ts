// Looks for the words of all tables together: one walk through a paragraph instead of one a table.
import { PhraseIndex } from "../../text/phraseIndex.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";

/** A table of words, and what is made of a word where it stands. */
export interface WordTable<Word extends { readonly text: string }, Found> {
  /** Made at the first walk. Of words of two characters and more. */
  readonly words: () => readonly Word[];
  /** Adds what is found at a word to what was found before it; words come from left to right, the longest first. */
  readonly meet: (text: string, word: Word, start: number, found: Found[]) => void;
}

/** A word with the number of its table. */
interface Entry {
  readonly text: string;
  readonly table: number;
  readonly word: { readonly text: string };
}

const tables: WordTable<{ readonly text: string }, unknown>[] = [];
let index: PhraseIndex<Entry> | undefined;

/** Puts a table into the walk, before any walk was made; what it gives tells what the table finds in a paragraph. Linear. */
export function foundInWalk<Word extends { readonly text: string }, Found>(
  table: WordTable<Word, Found>,
): (facts: ParagraphFacts) => readonly Found[] {
  const number = tables.push(table as unknown as (typeof tables)[number]) - 1;
  return (facts) => (foundBy(facts)[number] ?? NOTHING) as readonly Found[];
}

const NOTHING: readonly never[] = [];

/** What each table finds, by its number; the tables that find nothing have no list. */
const foundBy = keptWith(({ paragraph: { text, role } }): readonly (readonly unknown[] | undefined)[] => {
  if (role !== "prose" && role !== "table") return NOTHING;
  index ??= new PhraseIndex(tables.flatMap(({ words }, table) => words().map(entryOf(table))));
  let found: unknown[][] | undefined;
  index.scan(text, ({ table, word }, start) => {
    found ??= tables.map(() => []);
    tables[table]?.meet(text, word, start, found[table] as unknown[]);
    return false;
  });
  return found ?? NOTHING;
});

function entryOf(table: number): (word: { readonly text: string }) => Entry {
  return (word) => ({ text: word.text, table, word });
}
