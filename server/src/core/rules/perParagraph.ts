// A rule that finds in each paragraph by itself.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { paragraphIf } from "../report/part.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * The part of such a rule that looks and tells: `factsOf` gives what is found in a paragraph, and must be kept with it;
 * `foundFor` tells one of them.
 */
export function perParagraph<T>(
  factsOf: (facts: ParagraphFacts) => readonly T[],
  foundFor: (line: number, fact: T) => Found,
): Pick<Rule, "check"> & Required<Pick<Rule, "reads">> {
  return {
    reads: (facts) => paragraphIf(factsOf(facts).length > 0, facts),
    check: ({ facts }) => {
      const found: Found[] = [];
      for (let line = 0; line < facts.length; line++) {
        for (const fact of factsOf(facts[line] as ParagraphFacts)) found.push(foundFor(line, fact));
      }
      return found;
    },
  };
}
