// Finds the words of a paragraph that the tables of slips know, in one pass.

import { PhraseIndex } from "../../text/phraseIndex.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { othersWords } from "./othersWords.ts";
import { type SlipEntry, type SlipKind, slipEntries } from "./slipEntries.ts";

/** A slip: where it stands and what should. */
export interface Slip extends Span {
  readonly kind: SlipKind;
  readonly text: string;
  readonly right: string;
}

let index: PhraseIndex<SlipEntry> | undefined;

/** The slips of a paragraph in order, none overlapping another; none in code, titles or quoted speech. Linear. */
export const slipsOf = keptWith((facts): readonly Slip[] => {
  const { text, role } = facts.paragraph;
  if (role !== "prose" && role !== "table") return [];
  index ??= new PhraseIndex(slipEntries());
  const slips: Slip[] = [];
  index.scan(text, (entry, start) => {
    const end = start + entry.text.length;
    if (!entry.fits(text, start, end)) return false;
    slips.push({ kind: entry.kind, text: entry.text, right: entry.right, start, end });
    return true;
  });
  if (slips.length === 0) return slips;
  const others = othersWords(facts);
  return slips.filter((slip) => !others.some((span) => overlaps(span, slip)));
});
