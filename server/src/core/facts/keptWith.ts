// Keeps what is worked out of one paragraph's facts for as long as the paragraph lives.
import type { ParagraphFacts } from "./paragraphFacts.ts";

/** The same function, done once a paragraph: an edit then costs one paragraph's work. `work` must be pure. */
export function keptWith<T>(work: (facts: ParagraphFacts) => T): (facts: ParagraphFacts) => T {
  const kept = new WeakMap<ParagraphFacts, { readonly result: T }>();
  return (facts) => {
    let entry = kept.get(facts);
    if (!entry) {
      entry = { result: work(facts) };
      kept.set(facts, entry);
    }
    return entry.result;
  };
}
