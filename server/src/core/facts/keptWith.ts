// Keeps what is worked out of one paragraph's facts for as long as the paragraph lives.
import type { ParagraphFacts } from "./paragraphFacts.ts";

let slots = 0;
/** Stands for a result that is undefined. */
const NOTHING = Symbol("nothing");

/** A place for each function's result, none of them filled: made at its full length, lest it grow a slot at a time. */
export function emptySlots(): unknown[] {
  return new Array(slots);
}

/**
 * The same function, done once a paragraph: an edit then costs one paragraph's work. `work` must be pure. The results lie in
 * the facts themselves, each function's in a slot of its own: asked for every paragraph after every edit, a map is too slow.
 */
export function keptWith<T>(work: (facts: ParagraphFacts) => T): (facts: ParagraphFacts) => T {
  const slot = slots++;
  return (facts) => {
    const known = facts.kept[slot];
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    const result = work(facts);
    facts.kept[slot] = result === undefined ? NOTHING : result;
    return result;
  };
}
