// Folding by section: everything from a heading's line to the last line with text of its section.
import type { FoldingRange } from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import type { Region } from "../core/text/span.ts";

/** One range for each line that begins a section of several paragraphs; where two begin there, the larger one. */
export function foldingRanges(report: Report): FoldingRange[] {
  const ends = new Map<number, number>();
  for (const { name, region } of report.outline) {
    const endLine = lastTextLine(report, region);
    if (endLine > Math.max(name.line, ends.get(name.line) ?? 0)) ends.set(name.line, endLine);
  }
  return Array.from(ends, ([startLine, endLine]) => ({ startLine, endLine }));
}

/** The region's last line that is not blank, so that blank lines between sections stay in sight. */
function lastTextLine(report: Report, region: Region): number {
  let line = region.endCharacter === 0 ? region.endLine - 1 : region.endLine;
  while (line > region.line && report.draft.paragraphs[line]?.role === "blank") line--;
  return line;
}
