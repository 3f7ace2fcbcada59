// Finds the words of a paragraph that the tables of slips know.
import { overlaps, type Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { collocationSlipsOf } from "./collocationSlips.ts";
import { othersWords } from "./othersWords.ts";
import { foundInWalk } from "./sharedWalk.ts";
import { fits, type SlipEntry, type SlipKind, slipEntries } from "./slipEntries.ts";

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
  words: slipEntries,
  meet: (text, entry: SlipEntry, start, slips: Slip[]) => {
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
  const others = othersWords(facts);
  return slips.filter((slip) => !others.some((span) => overlaps(span, slip)));
});

/** The tables' slips, and what stands wrongly beside a word where none of them is. */
function withBeside(slips: readonly Slip[], beside: readonly Slip[]): readonly Slip[] {
  if (beside.length === 0) return slips;
  const all = [...slips];
  for (const slip of beside) if (!all.some((other) => overlaps(other, slip))) all.push(slip);
  return all.sort((a, b) => a.start - b.start);
}
