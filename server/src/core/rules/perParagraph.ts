// A rule that finds in each paragraph by itself: after an edit it looks at the paragraphs alone that changed.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { byLine } from "../report/byLine.ts";
import { NOTHING } from "../report/part.ts";
import { onLine, withLinesMended, withLinesMoved } from "../report/placesByLine.ts";
import type { Report } from "../report/report.ts";
import { sameData } from "../text/sameData.ts";
import type { Dependence, Found, Rule } from "./rule.ts";

/**
 * The part of such a rule that looks and tells: `factsOf` gives what is found in a paragraph, in the order of its places, and
 * must be kept with it; `foundFor` tells one of them.
 */
export function perParagraph<T>(
  factsOf: (facts: ParagraphFacts) => readonly T[],
  foundFor: (line: number, fact: T) => Found,
): Dependence & Pick<Rule, "check"> {
  const foundOn = ({ facts }: Report, line: number): readonly Found[] => {
    const own = factsOf(facts[line] as ParagraphFacts);
    return own.length === 0 ? NONE : foundOf(own, line);
  };
  const foundOf = (own: readonly T[], line: number) => own.map((fact) => foundFor(line, fact));
  return {
    check: (report) => byLine(report.facts, (_, line) => foundOn(report, line)),
    reads: NOTHING,
    mend: (before, changes, report) =>
      withLinesMended(
        before,
        changes.map(({ line }) => line),
        (line) => shared(onLine(before, line), foundOn(report, line)),
      ),
    move: (before, replaced, report) => {
      let line = -1;
      let left: readonly Found[] = NONE;
      // What is told of a fact may name its line in several places, so it is told anew.
      const toldOn = (found: Found, at: number): Found => {
        if (line !== at) left = foundOn(report, at);
        line = at;
        const [told = found, ...others] = left;
        left = others;
        return told;
      };
      return withLinesMoved(before, replaced, report.facts.length, (at) => foundOn(report, at), toldOn);
    },
  };
}

const NONE: readonly Found[] = [];

/** The findings of now, those of before for those that say the same. */
function shared(before: readonly Found[], now: readonly Found[]): readonly Found[] {
  return now.map((found, i) => (sameData(before[i], found) ? (before[i] as Found) : found));
}
