// The words of a paragraph that are printed: without indents and, in Markdown, without what opens and closes the line.
import type { Syntax } from "../text/draft.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";

const SPACES = " \u3000\u2002\u2003\u00a0\t\ufeff";
const FENCE = /^\s{0,3}(?:`{3}|~{3})/;
/** Quotation marks, #, and the mark of a list without numbers. */
const OPENING = /^(?:>\s?)*(?:#{1,6}\s+|[-+*]\s+(?:\[[ xX]\]\s+)?)?/;
const LONGEST_OPENING = 24;

/** The stretch that is printed, empty where nothing is. */
export function printedWords({ text, role }: Paragraph, syntax: Syntax): Span {
  // A comment over several lines, or a tag alone: of such lines only what stands behind the comment's end is printed.
  const commentEnd = role === "html" ? text.lastIndexOf("-->") : -1;
  let start = role !== "html" ? 0 : commentEnd < 0 ? text.length : commentEnd + "-->".length;
  let end = text.length;
  if (role === "blank" || role === "rule" || role === "frontMatter" || (role === "code" && FENCE.test(text)))
    return { start, end: start };
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (syntax === "plain" || role === "code") return { start, end };
  const opening = OPENING.exec(text.slice(start, start + LONGEST_OPENING))?.[0] ?? "";
  if (opening.includes("#")) while (end > start && " #".includes(text.charAt(end - 1))) end--;
  return { start: Math.min(start + opening.length, end), end };
}

/** True of white space, half or full width. */
export function isSpace(text: string, at: number): boolean {
  return SPACES.includes(text.charAt(at));
}
