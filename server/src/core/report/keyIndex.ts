// What is found where the draft says a thing twice: kept over an edit whose words, old and new, stand nowhere else.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { sameData } from "../text/sameData.ts";
import type { Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { NOTHING, type Part, type Replaced } from "./part.ts";
import type { Report } from "./report.ts";

/** What is found, with the index of all keys and the index's turn that belongs to this version. */
interface Found<T> {
  readonly found: readonly T[];
  readonly index: KeyIndex;
  readonly turn: number;
}

/** True of a key that may be said more than once: whatever has another one need not be looked at. */
export type MayRecur = (key: number) => boolean;

/** What is looked for, and in what. */
interface Search<T> {
  /** Finds it anew. */
  readonly find: (report: Report, mayRecur: MayRecur) => readonly T[];
  /** What a paragraph says, each as a hash: where two things said have one by chance, more is looked at than need be. */
  readonly keysOf: (facts: ParagraphFacts) => readonly number[];
  /** True of a change that matters whatever the keys are; of a line that comes or goes one of the two is undefined. */
  readonly turns: (before: ParagraphFacts | undefined, now: ParagraphFacts | undefined) => boolean;
  /** What was found, where it now stands: `lineOf` gives a line's new one. */
  readonly moved: (found: T, lineOf: (line: number) => number) => T;
}

/** The part of what is found among the paragraphs of each document that say the same key. */
export function foundByKeys<T extends Place>({ find, keysOf, turns, moved }: Search<T>): Part<Found<T>> {
  return {
    work: (report) => {
      const index = keyIndex(report.facts, keysOf);
      return { found: find(report, () => true), index, turn: index.turn };
    },
    reads: NOTHING,
    uses: (report) => [documentStarts(report)],
    mend: ({ found, index, turn }, changes, report) => {
      const gone = changes.map(({ before }) => before);
      const fresh = changes.map(({ now }) => now);
      const next = index.exchange(turn, gone, fresh);
      if (!next) return undefined;
      const isSame = next.isSame && !changes.some(({ before, now }) => turns(before, now));
      return { found: isSame ? found : find(report, index.mayRecur), index, turn: index.turn };
    },
    move: ({ found, index, turn }, replaced, report, [starts]) => {
      const { before, now } = replaced;
      const next = index.exchange(turn, before, now);
      if (!next) return undefined;
      const lineOf = linesMoved(replaced);
      const isSame =
        next.isSame &&
        !before.some((gone) => turns(gone, undefined)) &&
        !now.some((fresh) => turns(undefined, fresh)) &&
        sameData((starts as readonly number[]).map(lineOf), documentStarts(report));
      return {
        found: isSame ? found.map((one) => moved(one, lineOf)) : find(report, index.mayRecur),
        index,
        turn: index.turn,
      };
    },
  };
}

/** Tells where a line now stands that was not replaced; of those that were it tells what no line is. */
function linesMoved({ line, before, by }: Replaced): (line: number) => number {
  return (at) => (at < line ? at : at < line + before.length ? Number.NaN : at + by);
}

/**
 * How often each key is said in a draft. It goes over from version to version and is put right in place; a version that has
 * handed it on has its finds already, and needs it no more.
 */
interface KeyIndex {
  /** The turn of the version that has it now. */
  readonly turn: number;
  readonly mayRecur: MayRecur;
  /**
   * Takes the keys of paragraphs that are gone out, puts those of new ones in and begins a new turn; tells whether all of them
   * are said nowhere else. Undefined, with nothing done, where the version of this turn has handed the index on.
   */
  exchange(
    turn: number,
    gone: readonly ParagraphFacts[],
    fresh: readonly ParagraphFacts[],
  ): { readonly isSame: boolean } | undefined;
}

/** The index of the keys of all paragraphs, counted at the first exchange: most drafts are read and not edited. */
function keyIndex(
  first: readonly ParagraphFacts[],
  keysOf: (facts: ParagraphFacts) => readonly number[],
): KeyIndex {
  let uncounted = first;
  const counts = new Map<number, number>();
  let now = 0;
  return {
    get turn() {
      return now;
    },
    mayRecur: (key) => (counts.get(key) ?? 0) > 1,
    exchange(turn, gone, fresh) {
      if (turn !== now) return undefined;
      for (const facts of uncounted) for (const key of keysOf(facts)) add(key);
      uncounted = [];
      now++;
      let isSame = true;
      for (const facts of gone) for (const key of keysOf(facts)) if (takeOut(key) > 0) isSame = false;
      for (const facts of fresh) for (const key of keysOf(facts)) if (add(key) > 1) isSame = false;
      return { isSame };
    },
  };

  /** How often the key is said with this. */
  function add(key: number): number {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  }

  /** How often the key is said without this. */
  function takeOut(key: number): number {
    const count = (counts.get(key) ?? 0) - 1;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
    return count;
  }
}
