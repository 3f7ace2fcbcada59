// What must be filled in or taken out before the document can be issued.
import type { Span } from "../text/span.ts";
import type { ParagraphFacts } from "./paragraphFacts.ts";

/** The kinds of hole, as the labels name them. */
export type PlaceholderKind = "masked-name" | "masked-number" | "missing-number" | "blank" | "marker" | "residue";

/** A hole in one paragraph. For a missing number the span is the measure word's, so that it is never empty. */
export interface PlaceholderFact extends Span {
  readonly kind: PlaceholderKind;
}

/** The holes of a paragraph, in order, none overlapping. */
export function placeholdersOf(_facts: ParagraphFacts): readonly PlaceholderFact[] {
  return [];
}
