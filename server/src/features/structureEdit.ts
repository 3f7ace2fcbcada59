// Structure edits as the client asks for them: a table from the edit's name to the core's pure edit.
import { demoteSection, promoteSection } from "../core/edit/changeLevel.ts";
import { toMarkdownHeadings, toPlainHeadings } from "../core/edit/convertHeadings.ts";
import { type EditResult, refused } from "../core/edit/editResult.ts";
import { movePoint, movePointTo } from "../core/edit/movePoint.ts";
import { type Destination, moveSection, moveSectionTo } from "../core/edit/moveSection.ts";
import { regenerateContents } from "../core/edit/regenerateContents.ts";
import { renumber } from "../core/edit/renumber.ts";
import { joinRunIn, splitRunIn } from "../core/edit/runIn.ts";
import { switchStyle } from "../core/edit/switchStyle.ts";
import type { Report } from "../core/report/report.ts";
import { sectionAt } from "../core/report/sections.ts";
import type {
  SectionNumberStyle,
  StructureEdit,
  StructureEditParams,
  StructureEditResult,
} from "../protocol.ts";
import { textEditOf } from "./convert.ts";

/** The changes that the edit makes, or in Chinese why nothing is done. */
export function structureEdit(report: Report, params: StructureEditParams): StructureEditResult {
  const result = EDITS[params.edit](report, params);
  if (!result.ok) {
    return { refused: result.reason, ...(result.remedy ? { remedy: result.remedy } : {}) };
  }
  return {
    version: report.draft.version,
    title: result.title,
    changes: result.changes.map(textEditOf),
    ...(result.focus ? { focus: result.focus } : {}),
    ...(result.notes.length > 0 ? { notes: [...result.notes] } : {}),
  };
}

const IN_A_PARAGRAPH = "这一组要点不是一点一段，不能单独移动其中一点。请先分段。";

const EDITS: Readonly<Record<StructureEdit, (report: Report, params: StructureEditParams) => EditResult>> = {
  moveUp: (report, { range }) => moveSection(report, range.start, "up"),
  moveDown: (report, { range }) => moveSection(report, range.start, "down"),
  moveTo: (report, params) => moveSectionTo(report, params.range.start, destinationOf(report, params)),
  movePointUp: (report, { range }) => movePoint(report, range.start, "up") ?? refused(IN_A_PARAGRAPH),
  movePointDown: (report, { range }) => movePoint(report, range.start, "down") ?? refused(IN_A_PARAGRAPH),
  movePointTo: (report, { range, target }) =>
    movePointTo(report, range.start, target) ?? refused(IN_A_PARAGRAPH),
  promote: (report, { range }) => promoteSection(report, range.start),
  demote: (report, { range }) => demoteSection(report, range.start),
  renumberDocument: (report) => renumber(report),
  renumberSection: (report, { range }) => renumber(report, { kind: "section", at: range.start }),
  renumberSelection: (report, { range }) =>
    renumber(report, { kind: "lines", from: range.start.line, to: range.end.line }),
  switchStyle: (report, { range, style = "hanBracket" }) =>
    switchStyle(report, range.start, { to: FORMS[style], scope: "series" }),
  toMarkdown: (report) => toMarkdownHeadings(report),
  toPlain: (report) => toPlainHeadings(report),
  splitHeading: (report, { range }) => splitRunIn(report, range.start),
  joinHeading: (report, { range }) => joinRunIn(report, range.start),
  regenerateContents: (report, { range }) => regenerateContents(report, range.start),
};

/** Before the section at the target; without a target behind the last of the section's own siblings. */
function destinationOf(report: Report, { range, target }: StructureEditParams): Destination {
  if (target) return { where: "before", at: target };
  const { sections } = report;
  const section = sectionAt(report, sections, range.start);
  const siblings =
    section?.parent?.children ??
    sections.filter(({ parent, document }) => !parent && document === section?.document);
  const last = siblings.at(-1)?.node.name;
  return { where: "after", at: last ? { line: last.line, character: last.start } : range.start };
}

/** The first number of each style, by which the core knows the form. */
const FORMS: Readonly<Record<SectionNumberStyle, string>> = {
  part: "第一部分",
  chapter: "第一章",
  section: "第一节",
  article: "第一条",
  han: "一、",
  hanBracket: "（一）",
  arabic: "1.",
  arabicBracket: "（1）",
  arabicHalfBracket: "1）",
  circled: "①",
  none: "",
};
