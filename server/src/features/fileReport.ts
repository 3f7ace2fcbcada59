// The report of a file that no editor holds.
import { analyse } from "../core/analysis.ts";
import type { Wording } from "../core/facts/words/officeWording.ts";
import type { MarkerFinder } from "../core/ports.ts";
import type { Report } from "../core/report/report.ts";
import { createDraft } from "../core/text/draft.ts";
import { languageOf } from "./fileNames.ts";

/** What a file is read under besides its own text. */
export interface ReadUnder {
  /** What finds the writer's own markers. */
  readonly finder?: MarkerFinder | undefined;
  /** The office's own wording. */
  readonly wording?: Wording | undefined;
}

/** Reads a file's text; its name or uri says the language. */
export function fileReport(file: string, text: string, { finder, wording }: ReadUnder = {}): Report {
  return analyse(createDraft(file, languageOf(file), 0, text), finder, wording);
}
