// Takes Markdown's marks out of plain text: # and **, and beside them the marks of lists and quotations and lines across the page.
import type { Report } from "../report/report.ts";
import { inOrder, inParagraph, type TextChange } from "../text/textChange.ts";

/** The mark of an item or of a quotation. */
const LINE_MARK = /^[ \t]{0,8}(?:[-*+]|>{1,3})[ \t]{1,4}(?=\S)/;
const RULE_LINE = /^[ \t]{0,8}-{3,80}[ \t]{0,8}$/;

/** What is taken out, and how many marks that are. */
export interface MarkdownRemoval {
  readonly changes: readonly TextChange[];
  readonly count: number;
}

/** The removal from the lines that may change. Where there is neither # nor **, dashes and > are the writer's own. */
export function removedMarkdown(report: Report, mayChange: (line: number) => boolean): MarkdownRemoval {
  const marks = (report.marks.get("markdown") ?? []).filter(({ line }) => mayChange(line));
  if (marks.length === 0) return { changes: [], count: 0 };
  const { paragraphs } = report.draft;
  const others = paragraphs.flatMap(({ text }, line) => {
    if (!mayChange(line)) return [];
    if (RULE_LINE.test(text)) return [withoutLine(report, line)];
    const end = LINE_MARK.exec(text)?.[0].length ?? 0;
    return end > 0 ? [inParagraph(line, 0, end, "")] : [];
  });
  const own = marks.flatMap(({ line, fault }) =>
    (fault.changes[0] ?? []).map(({ start, end, text }) => inParagraph(line, start, end, text)),
  );
  return { changes: inOrder([...own, ...others]), count: marks.length + others.length };
}

/** Takes a line out, and of the blank lines around it one. */
function withoutLine({ draft: { paragraphs } }: Report, line: number): TextChange {
  const isBlank = (at: number) => paragraphs[at]?.text.trim() === "";
  const next = line + 1 + (isBlank(line - 1) && isBlank(line + 1) ? 1 : 0);
  if (next < paragraphs.length)
    return { place: { line, start: 0, endLine: next, endCharacter: 0 }, text: "" };
  return inParagraph(line, 0, paragraphs[line]?.text.length ?? 0, "");
}
