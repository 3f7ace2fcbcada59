// What is wrong with the marks of a paragraph by itself: doubled, half-width, straight, lost in conversion, invisible …
import { FaultLine } from "../faultLine.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import type { MarkFault, MarkKind } from "./markKinds.ts";
import { MARK_READERS, MARK_TRIGGERS } from "./markTriggers.ts";
import { pairFaults } from "./pairFaults.ts";
import { straightQuotes } from "./straightQuotes.ts";

/** The faults of a paragraph in order. Steps are linear in its length. */
export function markFaultsOf(facts: ParagraphFacts): readonly MarkFault[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose") return [];
  const line = new FaultLine<MarkKind>(facts);
  // Read once: an imported name costs more than a local one in a loop over every character.
  const triggers = MARK_TRIGGERS;
  let straight = 0;
  for (let i = 0; i < text.length; ) {
    const trigger = triggers[text.charCodeAt(i)] ?? 0;
    if (trigger === 0) i++;
    else if (trigger === STRAIGHT) {
      straight++;
      i++;
    } else {
      const known = line.faults.length;
      const next = MARK_READERS[trigger]?.(line, i) ?? i + 1;
      // Asked only where something was found: most drafts hold neither code nor addresses, and most marks are right.
      if (line.faults.length > known && line.isOpaque(i)) line.faults.length = known;
      i = next;
    }
  }
  if (straight > 0) straightQuotes(line, facts.opaque, facts.pairs.straight);
  if (facts.pairs.pairs.length + facts.pairs.reversed.length > 0) pairFaults(line, facts.pairs);
  return line.faults.length > 1
    ? line.faults.sort((a, b) => a.start - b.start || a.end - b.end)
    : line.faults;
}

const STRAIGHT = MARK_READERS.indexOf(null);
