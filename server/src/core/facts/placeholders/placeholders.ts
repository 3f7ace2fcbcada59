// What must be filled in or taken out before the document can be issued.
import type { Missing } from "../../data/masks.ts";
import type { ResidueSource } from "../../data/residue.ts";
import type { Span } from "../../text/span.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { HoleLine } from "./holeLine.ts";
import { CUE, READERS, TRIGGERS } from "./holeTriggers.ts";
import { type CueFound, collectCue, residueOf } from "./residue.ts";

/** The kinds of hole, as the labels name them. */
export type PlaceholderKind =
  | "masked-name"
  | "masked-number"
  | "missing-number"
  | "blank"
  | "marker"
  | "residue";

/** A hole in one paragraph. For a missing number the span is the measure word's, so that it is never empty. */
export interface PlaceholderFact extends Span {
  readonly kind: PlaceholderKind;
  /** The mask, blank or marker as written (X, **, 20XX, ____); "" where something is lost or left over. */
  readonly mask: string;
  /** The noun or measure word that the mask stands before (市, 多名, 万元), or "". */
  readonly noun: string;
  /** What seems to be missing; absent where nothing is to be filled in. */
  readonly guess?: Missing;
  /** Of residue: where the line seems to come from. */
  readonly source?: ResidueSource;
}

/** The holes of a paragraph, in order, none overlapping. Linear in the paragraph's length. */
export function placeholdersOf(facts: ParagraphFacts): readonly PlaceholderFact[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose" && role !== "table") return [];
  const holes: PlaceholderFact[] = [];
  const cues: CueFound[] = [];
  const line = new HoleLine(facts);
  let past = 0;
  let next = 0;
  for (const at of facts.places) {
    const trigger = TRIGGERS[text.charCodeAt(at)] ?? 0;
    if (trigger === 0 || at < next) continue;
    if (trigger & CUE) collectCue(text, at, cues);
    const reading = READERS[trigger & ~CUE]?.(line, at) ?? at + 1;
    if (typeof reading === "number") next = reading;
    else {
      if (reading.start >= past) holes.push(reading);
      next = reading.end;
      past = reading.end;
    }
  }
  const residue = residueOf(text, cues);
  if (!residue) return holes;
  const others = holes.filter((hole) => hole.end <= residue.start || hole.start >= residue.end);
  return [...others, residue].sort((a, b) => a.start - b.start);
}
