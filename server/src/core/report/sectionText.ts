// Whether anything stands in a section besides its heading.
import type { Paragraph } from "../text/paragraph.ts";
import { closingParts } from "./closing.ts";
import type { Report } from "./report.ts";
import type { Section } from "./sections.ts";

/** True where more than the heading stands in the section, sections below it included. */
export function hasText(report: Report, section: Section): boolean {
  return !standsAlone(report, section) || firstLine(report, section) < endOf(section);
}

/** True where something is written in the section: its heading and the signature below the document's end are not enough. */
export function isWritten(report: Report, section: Section): boolean {
  if (!standsAlone(report, section)) return true;
  const end = endOf(section);
  let first = firstLine(report, section);
  while (first < end && isLeftOut(report.facts[first]?.paragraph)) first++;
  if (first >= end) return false;
  // A section with a section in it, or with so much in it, ends in more than the document's closing.
  if (section.children.length > 0 || end - first > LONGEST_CLOSING) return true;
  const part = closingParts(report, section.node.name.line + 1, end).get(first);
  return part === undefined || part === "formula";
}

/** True of a line that only says that something is to come: ……, 略, and of a blank one. */
export function isLeftOut(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.role === "blank") return true;
  return (
    paragraph.role === "prose" && paragraph.text.length <= LONGEST_OMISSION && OMISSION.test(paragraph.text)
  );
}

const LONGEST_OMISSION = 24;
const OMISSION = /^[\s\u3000]*(?:…{1,6}|\.{3,6}|[（(]?略[）)]?)。?[\s\u3000]*$/;

/** A closing of more lines lists so many attachments that some section must have told of them. */
const LONGEST_CLOSING = 30;

/** True of a heading with nothing run in behind it. */
function standsAlone({ facts }: Report, { node: { name } }: Section): boolean {
  return /^[。：\s]*$/.test(facts[name.line]?.paragraph.text.slice(name.end) ?? "");
}

/** The first line below the heading that is not blank. */
function firstLine({ facts }: Report, section: Section): number {
  const end = endOf(section);
  let line = section.node.name.line + 1;
  while (line < end && facts[line]?.paragraph.role === "blank") line++;
  return line;
}

/** The line behind the section's last. */
function endOf({ node: { region } }: Section): number {
  return region.endCharacter > 0 ? region.endLine + 1 : region.endLine;
}
