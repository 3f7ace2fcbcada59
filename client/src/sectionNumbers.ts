// The numbers of the sections after the one that is put in, and of what lies below it.
import { withValue } from "../../server/src/core/text/numberText.ts";
import type { NextNumberResult, SectionNumberStyle } from "../../server/src/protocol.ts";

/** The number of the section that is put in: its form, and how the draft would write it. */
export type SectionNumber = Pick<NextNumberResult, "style" | "number" | "value" | "prefix">;

/** What the levels below a form are numbered with: GB/T 9704—2012 7.3.3, office practice where it is silent. */
const BELOW: Readonly<Record<SectionNumberStyle, readonly [style: SectionNumberStyle, first: string]>> = {
  none: ["han", "一、"],
  part: ["han", "一、"],
  chapter: ["section", "第一节"],
  section: ["han", "一、"],
  article: ["hanBracket", "（一）"],
  han: ["hanBracket", "（一）"],
  hanBracket: ["arabic", "1."],
  arabic: ["arabicBracket", "（1）"],
  arabicBracket: ["circled", "①"],
  arabicHalfBracket: ["circled", "①"],
  circled: ["circled", "①"],
};

/** The number of the section `steps` after the one with the number, written like it: 三、 and 2 give 五、. */
export function later({ number, value }: SectionNumber, steps: number): string {
  return steps === 0 ? number : withValue(number, value + steps);
}

/** The number of a section below one of the given form: [2] is its second, [2, 1] the first below that. */
export function below(style: SectionNumberStyle, path: readonly number[]): string {
  let form = BELOW[style];
  for (const _ of path.slice(1)) form = BELOW[form[0]];
  return withValue(form[1], path.at(-1) ?? 1);
}
