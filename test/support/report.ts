// Makes reports of short texts for tests.
import { analyse } from "../../server/src/core/analysis.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { createDraft } from "../../server/src/core/text/draft.ts";

/** Where the tests' drafts are said to lie. */
export const TEST_URI = "file:///稿件/draft.txt";

/** The report of a text, read as plain text or, where said so, as Markdown. */
export function reportOn(text: string, languageId = "plaintext"): Report {
  return analyse(createDraft(TEST_URI, languageId, 1, text));
}

/** Lines as one text, each ended by a line feed. */
export function lines(...texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
