// Where the attachments' own pages begin: GB/T 9704—2012 7.3.6.

import { attachmentLabel, attachmentNote } from "../facts/outline/attachment.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { attachmentsOf } from "../report/attachmentPlaces.ts";
import { attachmentNoteLines } from "../report/attachments.ts";
import { isImprint } from "../report/closing.ts";
import type { Report } from "../report/report.ts";
import { attachmentPages } from "../report/sections.ts";
import { wordLine } from "./wordLines.ts";

/** The lines of the labels that head the attachments' pages, in order: 附件1 alone, and 附件1：任务分解表 where a note above lists it. */
export function attachmentPlaces(report: Report): readonly number[] {
  const items = attachmentNoteLines(report.facts);
  const textOf = (line: number) => report.facts[line]?.paragraph.text ?? "";
  const lists = (line: number) =>
    items.has(line) || attachmentNote(textOf(line)) !== null || attachmentLabel(textOf(line)) !== null;
  const held = attachmentsOf(report).flatMap(({ place: { line }, mentions }) => {
    const isPage = attachmentLabel(textOf(line))?.titled && !items.has(line) && !attachmentNote(textOf(line));
    return isPage && mentions.some((mention) => mention.line < line && lists(mention.line)) ? [line] : [];
  });
  const bare = report.facts.flatMap(({ paragraph }, line) => {
    const above = BARE.test(paragraph.text) ? wordLine(report, line - 1, -1, -1) : undefined;
    return above !== undefined && isImprint(textOf(above)) ? [line] : [];
  });
  return [...new Set([...attachmentPages(report), ...held, ...bare])].sort((a, b) => a - b);
}

/** 附件： alone heads a page where it stands below 版记, and a list of attachments anywhere else. */
const BARE = /^[\s\u3000]{0,40}附\s?件[：:][\s\u3000]{0,20}$/;

/** The lines below a label that name the attachment: short, without a number and an end mark; none where the label names it. */
export function attachmentTitle({ facts }: Report, label: number): readonly number[] {
  if (attachmentLabel(facts[label]?.paragraph.text ?? "")?.titled) return [];
  let line = label + 1;
  while (facts[line]?.paragraph.role === "blank") line++;
  if (!isTitle(facts[line])) return [];
  const lines = [line];
  // A title that is broken goes on right below, and ends above an empty line or a heading.
  const below = facts[line + 1];
  if (isTitle(below) && !endsTitle(facts[line]) && endsAbove(facts[line + 2])) lines.push(line + 1);
  return lines;
}

const TITLE = /^[^。；：！？:;|]{2,60}$/;
/** A broken title's first line is about as long as a line of the page. */
const SHORTEST_BROKEN = 12;

function isTitle(fact: ParagraphFacts | undefined): boolean {
  return fact?.paragraph.role === "prose" && !fact.heading?.style && TITLE.test(fact.paragraph.text.trim());
}

/** True where a title is whole: it names its kind, or is short. */
function endsTitle(fact: ParagraphFacts | undefined): boolean {
  return (fact?.title?.kind ?? "") !== "" || (fact?.paragraph.text.trim().length ?? 0) < SHORTEST_BROKEN;
}

function endsAbove(fact: ParagraphFacts | undefined): boolean {
  return fact?.paragraph.role !== "prose" || Boolean(fact.heading);
}
