// The core's front door: a draft in, its report out.
import type { Wording } from "./facts/words/officeWording.ts";
import type { MarkerFinder } from "./ports.ts";
import { Report } from "./report/report.ts";
import type { Draft } from "./text/draft.ts";

/**
 * Reads a draft. Cheap: each part of the report is worked out when first asked for. What the finder finds counts as markers
 * besides those that are known; `wording` is what the office itself wants said, and how. From the report of an earlier
 * version `before` it takes what has not changed since.
 */
export function analyse(draft: Draft, finder?: MarkerFinder, wording?: Wording, before?: Report): Report {
  return new Report(draft, finder, wording, before);
}
