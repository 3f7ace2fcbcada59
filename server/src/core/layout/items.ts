// Numbered sentences that head nothing: 一、同意你局所报方案。 They are set as the text is.
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { wordLine, wordsAt } from "./wordLines.ts";

const SENTENCE = /[。；！？]$/;

/** True where a heading that is alone in its line is a whole sentence, and nothing lies below it but what is beside it. */
export function isItem(
  report: Report,
  { name: { line }, region }: OutlineNode,
  closing: ReadonlySet<number>,
): boolean {
  if (!SENTENCE.test(wordsAt(report, line))) return false;
  const below = wordLine(report, line + 1, 1, report.facts.length);
  return below === undefined || below > region.endLine || closing.has(below);
}
