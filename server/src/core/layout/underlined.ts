// Markdown's headings that are underlined with === or --- in the line below.
import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";
import type { ElementKind } from "./block.ts";

const DOUBLE = /^ {0,3}={2,}\s*$/;
const SINGLE = /^ {0,3}-{2,}\s*$/;
/** A rule below a sentence is a rule, whatever Markdown says. */
const LONGEST = 40;
const SENTENCE = /[。；，：:;,]$/;

/** True of the line of === below words: it is not printed. */
export function isUnderline({ facts, draft }: Report, line: number): boolean {
  const [paragraph, above] = [facts[line]?.paragraph, facts[line - 1]?.paragraph];
  return draft.syntax === "markdown" && above?.role === "prose" && DOUBLE.test(paragraph?.text ?? "");
}

/** What the words are that an underline makes a heading: the title at the draft's head, else a heading of the first level. */
export function underlinedHeading(
  { facts, draft }: Report,
  line: number,
  { start, end }: Span,
  isFirst: boolean,
): ElementKind | undefined {
  const [paragraph, below] = [facts[line]?.paragraph, facts[line + 1]?.paragraph];
  if (draft.syntax !== "markdown" || paragraph?.role !== "prose" || !below) return undefined;
  if (!DOUBLE.test(below.text) && !(below.role === "rule" && SINGLE.test(below.text))) return undefined;
  const words = paragraph.text.slice(start, end);
  if (words.length > LONGEST || SENTENCE.test(words)) return undefined;
  return isFirst ? "title" : "heading1";
}
