// Which rows of a list fit what was typed, the best first.
import { isMeant, isSpelled, isWithGaps, type Sought } from "./spelled.ts";

/** A heading has nothing to be found by. */
interface Row {
  readonly sought?: Sought;
}

/**
 * The rows that what was typed means: all, under their headings, while nothing is; else those whose name or spelling it
 * begins, then those that it stands in. Where there is none, those of which it leaves something out: czdwt (存在的问题) means
 * 存在的主要问题.
 */
export function fitting<T extends Row>(rows: readonly T[], typed: string): readonly T[] {
  if (typed.trim() === "") return rows;
  const meant = rows.filter(({ sought }) => sought && isMeant(sought, typed));
  const fit =
    meant.length > 0 ? meant : rows.filter(({ sought }) => sought && isWithGaps(sought, typed.trim()));
  return fit
    .map((row, place) => ({ row, place, rank: rankOf(row.sought as Sought, typed.trim().toLowerCase()) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ row }) => row);
}

function rankOf(sought: Sought, typed: string): number {
  const { label, spellings } = sought;
  if (spellings.includes(typed)) return 0;
  if (label.startsWith(typed) || spellings.some((spelling) => spelling.startsWith(typed))) return 1;
  return label.includes(typed) || isSpelled(sought, typed) ? 2 : 3;
}
