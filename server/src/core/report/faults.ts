// The paragraphs' faults of the whole draft by kind, each with its line.
import type { Fault } from "../facts/faultLine.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { overlaps } from "../text/span.ts";
import type { Report } from "./report.ts";

/** A fault and the line that it stands in. */
export interface FaultAt<Kind extends string = string> {
  readonly line: number;
  readonly fault: Fault<Kind>;
}

/** Faults by kind, each list in document order. */
export type FaultsByKind<Kind extends string> = ReadonlyMap<Kind, readonly FaultAt<Kind>[]>;

/** The faults that `faultsOf` gives of each paragraph. What lies in a hole or in residue is no fault of its own. */
export function faultsIn<Kind extends string>(
  report: Report,
  faultsOf: (facts: ParagraphFacts) => readonly Fault<Kind>[],
): FaultsByKind<Kind> {
  const byKind = new Map<Kind, FaultAt<Kind>[]>();
  for (const [line, facts] of report.facts.entries()) {
    const faults = faultsOf(facts);
    if (faults.length === 0) continue;
    const holes = facts.placeholders;
    for (const fault of faults) {
      if (holes.length > 0 && holes.some((hole) => overlaps(hole, fault))) continue;
      const known = byKind.get(fault.kind);
      if (known) known.push({ line, fault });
      else byKind.set(fault.kind, [{ line, fault }]);
    }
  }
  return byKind;
}
