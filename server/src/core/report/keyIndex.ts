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
 * matters whatever its keys are.
 */
export function foundByKeys<T>(
  find: (report: Report) => readonly T[],
  keysOf: (facts: ParagraphFacts) => readonly string[],
  turns: (change: Changed) => boolean,
): Part<Found<T>> {
  return {
    work: (report) => {
      const index = keyIndex(report.facts.map(keysOf));
      return { found: find(report), index, turn: index.turn };
    },
    reads: NOTHING,
    uses: (report) => [documentStarts(report)],
    mend: ({ found, index, turn }, changes) => {
      const next = changes.some(turns) ? undefined : index.exchange(turn, changes, keysOf);
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
  exchange(
    turn: number,
    changes: readonly Changed[],
    keysOf: (facts: ParagraphFacts) => readonly string[],
  ): number | undefined;
}

/** The index of the keys of all paragraphs. */
function keyIndex(keys: readonly (readonly string[])[]): KeyIndex {
  const counts = new Map<string, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  let now = 0;
  return {
    get turn() {
      return now;
    },
    exchange(turn, changes, keysOf) {
      if (turn !== now) return undefined;
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
