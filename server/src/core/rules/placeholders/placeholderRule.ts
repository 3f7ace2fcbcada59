// What the rules about holes share: their holes of one kind as findings, with the fix that takes the hole out.
import type { PlaceholderKind } from "../../facts/placeholders/placeholders.ts";
import { trimmed } from "../../facts/placeholders/residue.ts";
import { NOTHING } from "../../report/part.ts";
import type { Placeholder } from "../../report/placeholders.ts";
import type { Report } from "../../report/report.ts";
import type { Place } from "../../text/span.ts";
import type { Dependence, Fix, Found } from "../rule.ts";

/** The clause that the holes of names, dates and numbers offend against. */
export const REVIEW_CLAUSE =
  "《党政机关公文处理工作条例》第二十条：公文签发前，应当审核人名、地名、时间、数字、引文等是否准确，格式是否规范";

/** The dependence of a rule that tells holes. */
export const OF_PLACEHOLDERS: Dependence = { reads: NOTHING, uses: ({ placeholders }) => [placeholders] };

/** A rule's findings: each hole of its kind with a message and, where taking it out makes sense, a fix. */
export function holes(
  report: Report,
  kind: PlaceholderKind,
  message: (hole: Placeholder) => string,
  cut: (hole: Placeholder, report: Report) => Fix,
): readonly Found[] {
  const found: Found[] = [];
  for (const hole of report.placeholders) {
    if (hole.kind !== kind) continue;
    let known = told.get(hole);
    if (!known) {
      const { line, start, end } = hole;
      known = { line, start, end, message: message(hole), fixes: [cut(hole, report)] };
      told.set(hole, known);
    }
    found.push(known);
  }
  return found;
}

/** The findings of the holes: a hole stays the same object as long as its paragraph does, on the same line. */
const told = new WeakMap<Placeholder, Found>();

/** Takes out the hole's text, or only its first `length` units. */
export function cutText(hole: Placeholder, length: number = hole.text.length): Fix {
  const place = { line: hole.line, start: hole.start, end: hole.start + length };
  return { title: `删除“${hole.text.slice(0, length)}”`, edits: [{ place, text: "" }] };
}

/**
 * Takes out the whole line with its line end where the hole is all that it says, else the hole alone. The place of a whole
 * line ends behind its text, by the length of its line end.
 */
export function cutLine(hole: Placeholder, report: Report): Fix {
  const paragraph = report.draft.paragraphs[hole.line];
  const text = paragraph?.text ?? "";
  const content = trimmed(text);
  if (hole.start > content.start || hole.end < content.end) return cutText(hole);
  const place: Place = { line: hole.line, start: 0, end: text.length + (paragraph?.eol.length ?? 0) };
  return { title: "删除这一行", edits: [{ place, text: "" }] };
}
