// The fix that joins a paragraph with the one it goes on in.
import type { ParagraphEnd } from "../../report/paragraphEnds.ts";
import type { Report } from "../../report/report.ts";
import type { Fix } from "../rule.ts";

/** Takes out the line ends, the blank lines and the indent between a paragraph and its next line. */
export function joinLines({ draft: { paragraphs } }: Report, { line, end, next }: ParagraphEnd): Fix {
  const edits = [];
  for (let i = line; i < next; i++) {
    const paragraph = paragraphs[i];
    const start = i === line ? end : 0;
    const length = (paragraph?.text.length ?? 0) + (paragraph?.eol.length ?? 0);
    edits.push({ place: { line: i, start, end: length }, text: "" });
  }
  const indent = /^[\s　]*/.exec(paragraphs[next]?.text ?? "")?.[0].length ?? 0;
  if (indent > 0) edits.push({ place: { line: next, start: 0, end: indent }, text: "" });
  return { title: "与下一行接起来", edits };
}
