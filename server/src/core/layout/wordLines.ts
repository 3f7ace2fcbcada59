// The lines of a draft that say something, and what they say without Markdown's marks and indents.
import type { Report } from "../report/report.ts";

/** The nearest line with words from `from` on in a direction, before `end`. */
export function wordLine({ facts }: Report, from: number, step: 1 | -1, end: number): number | undefined {
  for (let line = from; line !== end && line >= 0 && line < facts.length; line += step) {
    const role = facts[line]?.paragraph.role;
    if (role !== "blank" && role !== "html" && role !== "frontMatter" && role !== "rule") return line;
  }
  return undefined;
}

/** The words of a line: what a heading's or bold's marks and the indent leave. */
export function wordsAt({ facts, draft }: Report, line: number): string {
  const text = facts[line]?.paragraph.text.trim() ?? "";
  if (draft.syntax === "plain") return text;
  return text.replace(/^[#*\s]{1,12}/, "").replace(/[*\s]{1,8}$/, "");
}
