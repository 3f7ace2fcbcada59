// Leaves out what the writer has asked to leave alone.

import type { Report } from "../core/report/report.ts";
import { draftText } from "../core/text/draft.ts";
import type { Place } from "../core/text/span.ts";
import { rangeOf } from "./convert.ts";

/** The places whose text is not one of the ignored texts. */
export function notIgnored<P extends Place>(
  report: Report,
  places: readonly P[],
  ignore: readonly string[],
): readonly P[] {
  if (ignore.length === 0) return places;
  const texts = new Set(ignore);
  return places.filter((place) => !texts.has(textAt(report, place)));
}

/** The text that stands at a place. */
export function textAt(report: Report, place: Place): string {
  return draftText(report.draft, rangeOf(place));
}
