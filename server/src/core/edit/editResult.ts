// What an edit of the structure answers: the changes that make it, or why nothing is done.
import type { Point } from "../text/draft.ts";
import { inOrder, type TextChange } from "../text/textChange.ts";

/** An edit that can be made, in one step and with one undo. */
export interface Edit {
  readonly ok: true;
  /** What is done, in Chinese, short enough for a menu or an undo list. */
  readonly title: string;
  /** Disjoint and in order, all meant for the text before; never empty. */
  readonly changes: readonly TextChange[];
  /** Where the cursor belongs afterwards, in the text after the edit. */
  readonly focus?: Point;
  /** What was left alone and why, in Chinese, a sentence each; mostly empty. */
  readonly notes: readonly string[];
}

/** Nothing is done. */
export interface Refusal {
  readonly ok: false;
  /** Why nothing is done and what to do instead, in Chinese. */
  readonly reason: string;
  /** The edit that clears the way, where one does. */
  readonly remedy?: Remedy;
}

/** Edits that clear the way for others: numbers that do not follow one another hold up whatever moves. */
export type Remedy = "renumberDocument";

/** What an edit answers. */
export type EditResult = Edit | Refusal;

/** The edit that the changes make, or the refusal `nothing` where they change nothing. */
export function edited(
  title: string,
  changes: readonly TextChange[],
  nothing: string,
  more: { readonly focus?: Point; readonly notes?: readonly string[] } = {},
): EditResult {
  if (changes.length === 0) return refused(nothing);
  return { ok: true, title, changes: inOrder(changes), notes: [], ...more };
}

/** Nothing is done, for this reason. */
export function refused(reason: string, remedy?: Remedy): Refusal {
  return { ok: false, reason, ...(remedy ? { remedy } : {}) };
}
