// The level of a heading on the page, by its number: GB/T 9704—2012 7.3.3.
import type { NumberStyle } from "../data/numberForms.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Level } from "./block.ts";

/** What a heading is on the page: of a level; a chapter's name, which stands in the middle; or an article, whose number stands out alone. */
export type HeadingForm = Level | "chapter" | "article";

const FORM: Readonly<Record<NumberStyle, HeadingForm>> = {
  part: "chapter",
  chapter: "chapter",
  section: "chapter",
  article: "article",
  han: 1,
  hanBracket: 2,
  arabic: 3,
  decimal2: 3,
  decimal3: 4,
  arabicBracket: 4,
  arabicHalfBracket: 4,
  circled: 4,
};

/** The heading's form; without a number, the level that its depth is. */
export function formOf({ family, depth }: OutlineNode): HeadingForm {
  const form = FORM[family as NumberStyle];
  return form ?? (Math.min(Math.max(depth, 1), 4) as Level);
}
