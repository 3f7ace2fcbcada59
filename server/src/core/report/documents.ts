// Which documents a draft holds: one in most, several in a compilation.
import { attachmentLabel } from "../facts/outline/attachment.ts";
import { sameData } from "../text/sameData.ts";
import { NUMBERS } from "./numbers.ts";
import type { Part } from "./part.ts";
import type { Report } from "./report.ts";

/**
 * The lines at which the documents of the report begin, the first always at 0. A title right below 附件1 opens no
 * document: what it names belongs to the one before.
 */
export function documentStarts(report: Report): readonly number[] {
  return report.get(STARTS);
}

const STARTS: Part<readonly number[]> = {
  work: startsOf,
  reads: ({ paragraph: { role, text } }) => [role === "blank", attachmentLabel(text) !== null],
  uses: (report) => [report.get(NUMBERS)],
  share: (before, now) => (sameData(before, now) ? before : now),
};

function startsOf(report: Report): readonly number[] {
  const starts: number[] = [];
  for (const { kind, name } of report.outline) {
    if (kind === "title" && !isAttachmentTitle(report, name.line)) starts.push(name.line);
  }
  starts[0] = 0;
  return starts;
}

function isAttachmentTitle({ facts }: Report, line: number): boolean {
  for (let above = line - 1; above >= 0; above--) {
    const paragraph = facts[above]?.paragraph;
    if (paragraph?.role !== "blank") return attachmentLabel(paragraph?.text ?? "") !== null;
  }
  return false;
}
