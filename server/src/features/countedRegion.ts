// What a section counts as its own: not the closing of the document that the last section ends with.
import { closingFrom } from "../core/edit/closing.ts";
import { attachmentLabel } from "../core/facts/outline/attachment.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { Region } from "../core/text/span.ts";

/**
 * A function that gives the part of a node's region that counts: a title's whole, and of a section what stands above 附件：, 落款
 * and date. Making it looks at the end of each document only.
 */
export function countedRegions(report: Report): (node: OutlineNode) => Region {
  const closings = closingsByEnd(report);
  return ({ kind, region }) => {
    const closing = kind === "title" ? undefined : closings.get(region.endLine);
    if (closing === undefined || closing <= region.line) return region;
    return { ...region, endLine: closing, endCharacter: 0 };
  };
}

/** The line where each document's closing begins, by the line where its last section ends. */
function closingsByEnd(report: Report): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  let last: OutlineNode | undefined;
  const endDocument = () => {
    if (!last) return;
    const { endLine } = last.region;
    const end = endOfText(report, endLine) + 1;
    const closing = closingFrom(report, last.name.line + 1, end);
    if (closing < end) closings.set(endLine, closing);
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
