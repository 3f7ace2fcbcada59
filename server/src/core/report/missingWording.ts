// What the office requires of a draft, or of its kind of document, and the draft does not say.
import { TITLE_TAIL } from "../data/documentKinds.ts";
import { type RequiredWording, requiredWords, type Wording } from "../facts/words/officeWording.ts";
import type { Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import type { Report } from "./report.ts";

/** What a document does not say; the place is its title. */
export interface MissingWording extends Place {
  readonly missing: readonly RequiredWording[];
}

/** What is missing, in the documents' order. A draft of which nothing is written yet lacks nothing. */
export function missingWording(report: Report): readonly MissingWording[] {
  const { wording, facts } = report;
  if (!wording || wording.required.length === 0) return [];
  const starts = documentStarts(report);
  return starts.flatMap((from, i) => {
    const to = starts[i + 1] ?? facts.length;
    const title = report.outline.find(
      ({ kind, name }) => kind === "title" && name.line >= from && name.line < to,
    );
    const place = title?.name ?? firstWords(report, from, to);
    if (!place) return [];
    const asked = wording.required.filter((required) => concerns(required, title?.title ?? ""));
    const said = asked.length > 0 ? saidBetween(report, wording, from, to) : new Set<string>();
    const missing = asked.filter(({ texts }) => !texts.some((text) => said.has(text)));
    return missing.length > 0 ? [{ ...place, missing }] : [];
  });
}

/** True where the title names one of the kinds: 关于…的请示, 会议纪要（第3期）. */
function concerns({ kinds }: RequiredWording, title: string): boolean {
  const bare = title.trim().replace(TITLE_TAIL, "");
  return kinds.length === 0 || kinds.some((kind) => bare.endsWith(kind));
}

function saidBetween({ facts }: Report, wording: Wording, from: number, to: number): ReadonlySet<string> {
  const said = new Set<string>();
  for (let line = from; line < to; line++) {
    const paragraph = facts[line];
    if (paragraph) for (const text of requiredWords(paragraph, wording)) said.add(text);
  }
  return said;
}

function firstWords({ facts }: Report, from: number, to: number): Place | undefined {
  for (let line = from; line < to; line++) {
    const { text = "", role } = facts[line]?.paragraph ?? {};
    if (role !== "prose") continue;
    const start = text.search(/\S/);
    if (start >= 0) return { line, start, end: text.trimEnd().length };
  }
  return undefined;
}
