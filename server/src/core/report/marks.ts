// The faults of marks of the whole draft by kind, each with its line.
import type { MarkFault, MarkKind } from "../facts/marks/markFaults.ts";
import { overlaps } from "../text/span.ts";
import type { Report } from "./report.ts";

/** A fault and the line that it stands in. */
export interface MarkFaultAt {
  readonly line: number;
  readonly fault: MarkFault;
}

/** The faults by kind, each list in document order. What lies in a hole or in residue is no fault of its own. */
export function marksIn(report: Report): ReadonlyMap<MarkKind, readonly MarkFaultAt[]> {
  const byKind = new Map<MarkKind, MarkFaultAt[]>();
  for (const [line, facts] of report.facts.entries()) {
    if (facts.marks.length === 0) continue;
    const holes = facts.placeholders;
    for (const fault of facts.marks) {
      if (holes.length > 0 && holes.some((hole) => overlaps(hole, fault))) continue;
      const known = byKind.get(fault.kind);
      if (known) known.push({ line, fault });
      else byKind.set(fault.kind, [{ line, fault }]);
    }
  }
  return byKind;
}
