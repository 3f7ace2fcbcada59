// What is wrong with the marks of a paragraph by itself: doubled, half-width, straight, lost in conversion, invisible …
import { FaultLine } from "../faultLine.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { markdownMarks } from "./markdownMarks.ts";
import type { MarkFault, MarkKind } from "./markKinds.ts";
import { MARK_READERS, MARK_TRIGGERS } from "./markTriggers.ts";
import { pairFaults } from "./pairFaults.ts";
import { straightQuotes } from "./straightQuotes.ts";

/** The faults of a paragraph in order. Steps are linear in its length. */
export function markFaultsOf(facts: ParagraphFacts): readonly MarkFault[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose") return [];
  const line = new FaultLine<MarkKind>(facts);
  let straight = 0;
  let next = 0;
  for (const at of facts.places) {
    const trigger = MARK_TRIGGERS[text.charCodeAt(at)] ?? 0;
    if (trigger === 0 || at < next) continue;
    if (trigger === STRAIGHT) straight++;
    else {
      const known = line.faults.length;
      next = MARK_READERS[trigger]?.(line, at) ?? at + 1;
      // Asked only where something was found: most drafts hold neither code nor addresses, and most marks are right.
      if (line.faults.length > known && line.isOpaque(at)) line.faults.length = known;
    }
  }
  if (straight > 0) straightQuotes(line, facts.opaque, facts.pairs.straight);
  if (!line.markdown) markdownMarks(line);
  if (facts.pairs.pairs.length + facts.pairs.reversed.length > 0) pairFaults(line, facts.pairs);
  return line.faults.length > 1
    ? line.faults.sort((a, b) => a.start - b.start || a.end - b.end)
    : line.faults;
}

const STRAIGHT = MARK_READERS.indexOf(null);
