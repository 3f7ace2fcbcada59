// The core's front door: a draft in, its report out.
import { Report } from "./report/report.ts";
import type { Draft } from "./text/draft.ts";

/** Reads a draft. Cheap: each part of the report is worked out when first asked for. */
export function analyse(draft: Draft): Report {
  return new Report(draft);
}
