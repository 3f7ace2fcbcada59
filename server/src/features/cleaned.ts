// What a draft is like after cleaning, for a client that shows it before anything is changed.
import { cleanPasted } from "../core/edit/cleanPasted.ts";
import type { Report } from "../core/report/report.ts";
import { draftText } from "../core/text/draft.ts";
import type { CleanedResult } from "../protocol.ts";

/** The cleaned text; the draft's own where there is nothing to clean. */
export function cleaned(report: Report): CleanedResult {
  const { draft = report.draft, title = "" } = cleanPasted(report) ?? {};
  return { version: report.draft.version, text: draftText(draft), title };
}
