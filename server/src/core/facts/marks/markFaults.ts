// What is wrong with the marks of a paragraph by itself: doubled, half-width, straight, lost in conversion, invisible …
import type { Span } from "../../text/span.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { MarkLine } from "./markLine.ts";
import { MARK_READERS, MARK_TRIGGERS } from "./markTriggers.ts";
import { pairFaults } from "./pairFaults.ts";
import { straightQuotes } from "./straightQuotes.ts";

/** The kinds of fault; each has a rule of its name. */
export type MarkKind =
  | "doubled"
  | "half-width"
  | "reversed-quotes"
  | "straight-quotes"
  | "nesting"
  | "dash"
  | "ellipsis"
  | "mangled"
  | "garbled"
  | "dunhao-between"
  | "dunhao-before"
  | "line-start"
  | "space"
  | "invisible"
  | "full-width"
  | "lookalike"
  | "middle-dot";

/** The text that takes a stretch's place. */
export interface MarkChange extends Span {
  readonly text: string;
}

/** A fault in one paragraph, and the ways to mend it, likeliest first. */
export interface MarkFault extends Span {
  readonly kind: MarkKind;
  readonly changes: readonly (readonly MarkChange[])[];
  /** True where the first way is beyond doubt. */
  readonly certain: boolean;
}

/** The faults of a paragraph in order. Steps are linear in its length. */
export function markFaultsOf(facts: ParagraphFacts): readonly MarkFault[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose") return [];
  const line = new MarkLine(facts);
  // Read once: an imported name costs more than a local one in a loop over every character.
  const triggers = MARK_TRIGGERS;
  let straight = 0;
  for (let i = 0; i < text.length; ) {
    const trigger = triggers[text.charCodeAt(i)] ?? 0;
    if (trigger === 0) i++;
    else if (line.isOpaque(i)) i++;
    else if (trigger === STRAIGHT) {
      straight++;
      i++;
    } else i = MARK_READERS[trigger]?.(line, i) ?? i + 1;
  }
  if (straight > 0) straightQuotes(line, facts.opaque, facts.pairs.straight);
  if (facts.pairs.pairs.length + facts.pairs.reversed.length > 0) pairFaults(line, facts.pairs);
  return line.faults.length > 1
    ? line.faults.sort((a, b) => a.start - b.start || a.end - b.end)
    : line.faults;
}

const STRAIGHT = MARK_READERS.indexOf(null);
