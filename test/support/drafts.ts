// Short ways from a text to a draft and its report.
import { analyse } from "../../server/src/core/analysis.ts";
import type { Wording } from "../../server/src/core/facts/words/officeWording.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { createDraft, type Draft } from "../../server/src/core/text/draft.ts";

/** The languages of the drafts that the tests read. */
export type Language = "plaintext" | "markdown";

/** A draft of the text. */
export function draftOf(text: string, language: Language = "plaintext"): Draft {
  return createDraft("file:///稿.txt", language, 1, text);
}

/** The report on the text. */
export function reportOf(text: string, language: Language = "plaintext", wording?: Wording): Report {
  return analyse(draftOf(text, language), undefined, wording);
}

/** The offsets at which the draft's lines start, so that a core place can be told as an offset of the text. */
export function lineStarts(draft: Draft): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text, eol } of draft.paragraphs) {
    starts.push(at);
    at += text.length + eol.length;
  }
  return starts;
}
