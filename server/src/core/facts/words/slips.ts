// Finds the words of a paragraph that the tables of slips know.
import { overlapping } from "../../text/overlapping.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { collocationSlipsOf } from "./collocationSlips.ts";
import { othersWords } from "./othersWords.ts";
import { foundInWalk } from "./sharedWalk.ts";
import { fits, type SlipKind, slipEntry, slipTexts } from "./slipEntries.ts";

/** A slip: where it stands and what should. */
export interface Slip extends Span {
  readonly kind: SlipKind;
  readonly text: string;
  readonly right: string;
  /** True where only the word beside it tells: it is put right one by one, and not with all others at once. */
  readonly doubtful?: boolean;
}

/** The slips by themselves, whoever's words they stand in. */
const written = foundInWalk({
  words: slipTexts,
  meet: (text, number, start, slips: Slip[]) => {
    const entry = slipEntry(number);
    const end = start + entry.text.length;
    const last = slips[slips.length - 1];
    if (last && start < last.end) return;
    if (fits(entry, text, start, end))
      slips.push({ kind: entry.kind, text: entry.text, right: entry.right, start, end });
  },
});

/** The slips of a paragraph in order, none overlapping another; none in code, titles or quoted speech. Linear. */
export const slipsOf = keptWith((facts): readonly Slip[] => {
  const slips = withBeside(written(facts), collocationSlipsOf(facts));
  if (slips.length === 0) return slips;
  const isOthers = overlapping(othersWords(facts));
  return slips.filter((slip) => !isOthers(slip));
});

/** The tables' slips, and what stands wrongly beside a word where none of them is; that is two characters long. */
function withBeside(slips: readonly Slip[], beside: readonly Slip[]): readonly Slip[] {
  if (beside.length === 0) return slips;
  const isSlip = overlapping(slips);
  const taken = new Set<number>();
  const added = beside.filter((slip) => {
    const { start, end } = slip;
    if (isSlip(slip) || taken.has(start) || taken.has(end - 1)) return false;
    taken.add(start).add(end - 1);
    return true;
  });
  return [...slips, ...added].sort((a, b) => a.start - b.start);
}
