// Finds that hang on what is said twice: kept over an edit that takes out and puts in nothing that is said elsewhere.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { documentStarts } from "./documents.ts";
import { type Changed, NOTHING, type Part } from "./part.ts";
import type { Report } from "./report.ts";

/** What is found, with the index of all keys and the index's turn that belongs to this version. */
interface Found<T> {
  readonly found: readonly T[];
  readonly index: KeyIndex;
  readonly turn: number;
}

/**
 * The part of what `find` finds among the paragraphs of each document that say the same key; `turns` is true of a change that
 * matters whatever its keys are. Keys are hashes: where two things said have one by chance, the part is made anew.
 */
export function foundByKeys<T>(
  find: (report: Report) => readonly T[],
  keysOf: (facts: ParagraphFacts) => readonly number[],
  turns: (change: Changed) => boolean,
): Part<Found<T>> {
  return {
    work: (report) => {
      const index = keyIndex(report.facts, keysOf);
      return { found: find(report), index, turn: index.turn };
    },
    reads: NOTHING,
    uses: (report) => [documentStarts(report)],
    mend: ({ found, index, turn }, changes) => {
      const next = changes.some(turns) ? undefined : index.exchange(turn, changes);
      return next === undefined ? undefined : { found, index, turn: next };
    },
  };
}

/**
 * How often each key is said in a draft. It goes over from version to version and is put right in place; a version that has
 * handed it on has its finds already, and needs it no more.
 */
interface KeyIndex {
  /** The turn of the version that has it now. */
  readonly turn: number;
  /**
   * Takes the keys of the changed paragraphs out and puts the new ones in, where all of them are said nowhere else; gives the
   * new turn, or undefined where some are, or where the version of this turn has handed the index on.
   */
  exchange(turn: number, changes: readonly Changed[]): number | undefined;
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
    exchange(turn, changes) {
      if (turn !== now) return undefined;
      for (const facts of uncounted)
        for (const key of keysOf(facts)) counts.set(key, (counts.get(key) ?? 0) + 1);
      uncounted = [];
      const old = changes.flatMap(({ before }) => keysOf(before));
      const fresh = changes.flatMap((change) => keysOf(change.now));
      if (old.some((key) => (counts.get(key) ?? 0) > 1)) return undefined;
      now++;
      for (const key of old) counts.delete(key);
      for (const key of fresh) {
        // Whoever made the index makes it anew: what is half done here is not used again.
        if (counts.has(key)) return undefined;
        counts.set(key, 1);
      }
      return now;
    },
  };
}
