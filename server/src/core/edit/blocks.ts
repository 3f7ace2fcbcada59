// The lines that a section takes when it moves, and the text of two neighbouring stretches that change places.

import { closingFrom } from "../report/closing.ts";
import type { Report } from "../report/report.ts";
import { isAttachmentPage, type Section } from "../report/sections.ts";
import { isBlank } from "../text/roles.ts";
import { appliedTo, changesByLine, type TextChange } from "../text/textChange.ts";

/** Whole lines, `to` inclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a section with everything in it, without the blank lines behind it and the closing of its document; null
 * where it shares a line with another section.
 */
export function blockOf(report: Report, section: Section, sections: readonly Section[]): Block | null {
  const { node } = section;
  const { line: from, endLine, endCharacter } = node.region;
  const text = report.facts[endLine]?.paragraph.text ?? "";
  if (!node.opens || !isBlank(text.slice(endCharacter))) return null;
  const end = pageIn(report, from + 1, endLine) ?? endLine + 1;
  let to = isLast(section, sections) ? closingFrom(report, from + 1, end) - 1 : end - 1;
  while (to > from && report.facts[to]?.paragraph.role === "blank") to--;
  return { from, to };
}

/** The change that lets two neighbouring stretches change places, the lines between them staying between them. */
export function swapped(
  report: Report,
  first: Block,
  second: Block,
  inside: readonly TextChange[],
): TextChange {
  const changes = changesByLine(inside);
  const textOf = (line: number) =>
    appliedTo(report.facts[line]?.paragraph.text ?? "", changes.get(line) ?? []);
  const eolOf = (line: number) => report.facts[line]?.paragraph.eol ?? "";
  const linesOf = ({ from, to }: Block) => {
    let text = "";
    for (let line = from; line <= to; line++) text += textOf(line) + (line < to ? eolOf(line) : "");
    return text;
  };
  let between = eolOf(first.to);
  for (let line = first.to + 1; line < second.from; line++) between += textOf(line) + eolOf(line);
  return {
    place: {
      line: first.from,
      start: 0,
      endLine: second.to,
      endCharacter: report.facts[second.to]?.paragraph.text.length ?? 0,
    },
    text: linesOf(second) + between + linesOf(first),
  };
}

/** The first of the lines that opens an attachment's page: an attachment is no part of the section before it. */
export function pageIn({ facts }: Report, from: number, to: number): number | null {
  for (let line = from; line <= to; line++) {
    if (isAttachmentPage(facts[line]?.paragraph.text ?? "")) return line;
  }
  return null;
}

/** True where no section of the same document comes after it and what lies in it. */
function isLast(section: Section, sections: readonly Section[]): boolean {
  let at = sections.indexOf(section) + 1;
  while (at < sections.length && (sections[at] as Section).node.depth > section.node.depth) at++;
  return sections[at]?.document !== section.document;
}
