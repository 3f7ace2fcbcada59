// What a section counts as its own: not the closing of the document that the last section ends with.

import { attachmentLabel } from "../core/facts/outline/attachment.ts";
import { closingFrom } from "../core/report/closing.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { Place, Region } from "../core/text/span.ts";

/** Where a document's closing begins, and the line where its last section ends. */
export interface Closing extends Place {
  readonly endLine: number;
}

/**
 * A function that gives the part of a node's region that counts: a title's whole, and of a section what stands above 附件：, 落款
 * and date.
 */
export function countedRegions(closings: readonly Closing[]): (node: OutlineNode) => Region {
  const byEnd = new Map(closings.map(({ line, endLine }) => [endLine, line]));
  return ({ kind, region }) => {
    const closing = kind === "title" ? undefined : byEnd.get(region.endLine);
    if (closing === undefined || closing <= region.line) return region;
    return { ...region, endLine: closing, endCharacter: 0 };
  };
}

/** The closings of the draft's documents, in order; those that stand where they stood `before` are the same objects. */
export function closingsOf(report: Report, before: readonly Closing[] = []): readonly Closing[] {
  return closingsIn(report).map((closing, i) => {
    const known = before[i];
    return known?.line === closing.line && known.endLine === closing.endLine ? known : closing;
  });
}

function closingsIn(report: Report): readonly Closing[] {
  const closings: Closing[] = [];
  let last: OutlineNode | undefined;
  const endDocument = () => {
    if (!last) return;
    const { endLine } = last.region;
    const end = endOfText(report, endLine) + 1;
    const line = closingFrom(report, last.name.line + 1, end);
    if (line < end) closings.push({ line, start: 0, end: 0, endLine });
    last = undefined;
  };
  for (const node of report.outline) {
    if (node.kind === "title") endDocument();
    else if (node.kind === "heading") last = node;
  }
  endDocument();
  return closings;
}

/** The last line with words above what only heads the page of an attachment: 附件1 above its title. */
function endOfText({ facts }: Report, endLine: number): number {
  const headsPage = (line: number) => {
    const { role, text } = facts[line]?.paragraph ?? {};
    return role === "blank" || (text !== undefined && attachmentLabel(text)?.titled === false);
  };
  let line = endLine;
  while (line > 0 && headsPage(line)) line--;
  return line;
}
