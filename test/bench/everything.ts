// All that the core says of a draft, as a pause in typing asks for it; without the segmenter.
import { analyse } from "../../server/src/core/analysis.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { createDraft, type Draft } from "../../server/src/core/text/draft.ts";

/** Reads a text from scratch: outline, placeholders, figures, all rules; gives the number of findings. */
export function everything(text: string): number {
  return everythingOf(createDraft("file:///draft.txt", "plaintext", 1, text));
}

/** The same of a draft that stands. */
export function everythingOf(draft: Draft): number {
  const report = analyse(draft);
  report.outline;
  report.placeholders;
  report.metrics;
  return lint(report).length;
}
