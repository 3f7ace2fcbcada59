// Puts one number in another's place, with the space that the new one needs behind it.
import type { NumberStyle } from "../data/numberForms.ts";
import { isBlank } from "../text/roles.ts";
import { sectionNumberAt } from "../text/sectionNumber.ts";
import type { Span } from "../text/span.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";

/**
 * The change that writes `now` in the place of the number at `old`. A number of another family brings its own way of
 * parting number and title: 第一章　总则 but 一、总则.
 */
export function numberChange(line: number, text: string, old: Span, now: string): TextChange {
  const family = familyOf(now);
  if (family === familyOf(text.slice(old.start, old.end))) return inParagraph(line, old.start, old.end, now);
  let end = old.end;
  while (end < text.length && isBlank(text.charAt(end))) end++;
  const parted = family === "part" || family === "chapter" || family === "section" || family === "article";
  return inParagraph(line, old.start, end, parted && end < text.length ? `${now}\u3000` : now);
}

/** The family of a number by itself, or null where the text is none. */
export function familyOf(number: string): NumberStyle | null {
  const read = sectionNumberAt(`${number}\u3000目录`, 0);
  return read && read.end >= number.trimEnd().length ? read.style : null;
}
