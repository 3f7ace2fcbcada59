// The paragraphs' faults of the whole draft by kind, each with its line.
import type { Fault } from "../facts/faultLine.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { overlapping } from "../text/overlapping.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** A fault and the line that it stands in. */
export interface FaultAt<Kind extends string = string> {
  readonly line: number;
  readonly fault: Fault<Kind>;
}

/** Faults by kind, each list in document order. */
export type FaultsByKind<Kind extends string> = ReadonlyMap<Kind, readonly FaultAt<Kind>[]>;

/** What is wrong with the marks. */
export const MARK_FAULTS = faultsPart((facts) => facts.marks);

/** What is wrong with the way numbers are written. */
export const NUMERAL_FAULTS = faultsPart((facts) => facts.numerals);

function faultsPart<Kind extends string>(
  faultsOf: (facts: ParagraphFacts) => readonly Fault<Kind>[],
): Part<FaultsByKind<Kind>> {
  return {
    work: (report) => faultsIn(report, faultsOf),
    reads: (facts) => paragraphIf(faultsOf(facts).length > 0, facts),
    share: sharedByKind,
  };
}

/** The lists of the kinds that have the very same faults as before. */
function sharedByKind<Kind extends string>(
  before: FaultsByKind<Kind>,
  now: FaultsByKind<Kind>,
): FaultsByKind<Kind> {
  return new Map(
    Array.from(now, ([kind, faults]) => {
      const earlier = before.get(kind) ?? [];
      const same =
        earlier.length === faults.length &&
        faults.every(({ line, fault }, i) => earlier[i]?.fault === fault && earlier[i]?.line === line);
      return [kind, same ? earlier : faults];
    }),
  );
}

/** The faults that `faultsOf` gives of each paragraph. What lies in a hole or in residue is no fault of its own. */
function faultsIn<Kind extends string>(
  report: Report,
  faultsOf: (facts: ParagraphFacts) => readonly Fault<Kind>[],
): FaultsByKind<Kind> {
  const byKind = new Map<Kind, FaultAt<Kind>[]>();
  for (let line = 0; line < report.facts.length; line++) {
    const facts = report.facts[line] as ParagraphFacts;
    const faults = faultsOf(facts);
    if (faults.length === 0) continue;
    const liesInHole = overlapping(facts.placeholders);
    for (const fault of faults) {
      if (liesInHole(fault)) continue;
      const known = byKind.get(fault.kind);
      if (known) known.push({ line, fault });
      else byKind.set(fault.kind, [{ line, fault }]);
    }
  }
  return byKind;
}
