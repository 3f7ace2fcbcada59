// Where the attachments' own pages begin: GB/T 9704—2012 7.3.6.
import { attachmentLabel, attachmentNote } from "../facts/outline/attachment.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { attachmentsOf } from "../report/attachmentPlaces.ts";
import { attachmentNoteLines } from "../report/attachments.ts";
import type { Report } from "../report/report.ts";
import { attachmentPages } from "../report/sections.ts";

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
  return [...new Set([...attachmentPages(report), ...held])].sort((a, b) => a - b);
}

/** The line below a label that names the attachment: short, without a number and an end mark; undefined where the label names it. */
export function attachmentTitle({ facts }: Report, label: number): number | undefined {
  if (attachmentLabel(facts[label]?.paragraph.text ?? "")?.titled) return undefined;
  for (let line = label + 1; line < facts.length; line++) {
    const { paragraph, heading } = facts[line] as ParagraphFacts;
    if (paragraph.role === "blank") continue;
    const names = paragraph.role === "prose" && !heading?.style && TITLE.test(paragraph.text.trim());
    return names ? line : undefined;
  }
  return undefined;
}

const TITLE = /^[^。：；！？:;|]{2,60}$/;
