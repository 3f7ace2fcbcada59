// The headings of a report as a tree of sections, and the series that number them.

import type { NumberStyle } from "../data/numberForms.ts";
import { attachmentLabel } from "../facts/outline/attachment.ts";
import type { Point } from "../text/draft.ts";
import { firstNot } from "../text/firstNot.ts";
import { isBlank } from "../text/roles.ts";
import type { OutlineNode } from "./outline.ts";
import type { Part } from "./part.ts";
import type { Report } from "./report.ts";
import { kindSizes, seriesAmong } from "./series.ts";

/** A heading and what lies below it. */
export interface Section {
  readonly node: OutlineNode;
  /** The family of its number, or null for a Markdown heading without one. */
  readonly family: NumberStyle | null;
  /** Which document of the file it belongs to: numbering starts anew at every title and at every attachment's page. */
  readonly document: number;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** Sections of the same series count on from one another; 一、二、一、二、三、 side by side are two series. */
  readonly series: number;
  /** False where its number belongs to no counting, or it has none. */
  readonly counts: boolean;
  /** The number that its series begins with: one, but in a part of a report that was written by itself. */
  readonly first: number;
}

type Growing = { -readonly [Key in keyof Section]: Section[Key] } & { children: Growing[] };

/** Every section, in document order. */
export const SECTIONS: Part<readonly Section[]> = {
  work: sectionsOf,
  reads: ({ paragraph }) => [paragraph.role, isAttachmentPage(paragraph.text)],
  uses: ({ outline }) => [outline],
};

function sectionsOf(report: Report): readonly Section[] {
  const sections: Growing[] = [];
  const pages = attachmentPages(report);
  let page = 0;
  let document = 0;
  let open: Growing[] = [];
  for (const node of report.outline) {
    const pagesBefore = page;
    while (page < pages.length && (pages[page] as number) <= node.name.line) page++;
    if (node.kind === "title" || page > pagesBefore) {
      document++;
      open = [];
    }
    if (node.kind !== "heading") continue;
    while (open.length > 0 && (open[open.length - 1] as Growing).node.depth >= node.depth) open.pop();
    const parent = open[open.length - 1] ?? null;
    // A heading's family is always a number's; only points have families of their own.
    const family = node.family as NumberStyle | null;
    const section: Growing = {
      node,
      family,
      document,
      parent,
      children: [],
      series: 0,
      counts: true,
      first: 1,
    };
    parent?.children.push(section);
    open.push(section);
    sections.push(section);
  }
  nameSeries(report, sections);
  return sections;
}

/** The sections that stand side by side, group by group. */
export function siblingGroups<T extends Pick<Section, "parent" | "document">>(
  sections: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<Section | number, T[]>();
  for (const section of sections) {
    const key = section.parent ?? section.document;
    const group = groups.get(key);
    if (group) group.push(section);
    else groups.set(key, [section]);
  }
  return [...groups.values()];
}

function nameSeries(report: Report, sections: readonly Growing[]): void {
  const opening = report.facts.findIndex(({ paragraph }) => paragraph.role === "prose");
  const sizes = kindSizes(sections);
  let name = 0;
  for (const group of siblingGroups(sections)) {
    for (const { members, counts } of seriesAmong(group, sizes, ({ node }) => node.value)) {
      const least = members.reduce((low, { node }) => Math.min(low, node.value), Number.POSITIVE_INFINITY);
      const [opens] = members;
      // A file that opens with 第三章 is a chapter written by itself.
      const isPart = opens?.node.name.line === opening && opens.node.value === least && least > 0;
      for (const section of members) {
        section.series = name;
        section.counts = counts;
        if (isPart) section.first = least;
      }
      name++;
    }
  }
}

/** The innermost section at a place, or undefined outside any. On a heading's line the place before it counts too. */
export function sectionAt(report: Report, sections: readonly Section[], at: Point): Section | undefined {
  const last = sections[firstNot(sections, (section) => startsAtOrBefore(section, at)) - 1];
  return last && !leaves(report, last, at) ? last : undefined;
}

/** True where a title or an attachment's page stands between a section's own text and the place. */
function leaves({ facts }: Report, section: Section, at: Point): boolean {
  let outermost = section;
  while (outermost.parent) outermost = outermost.parent;
  for (let line = section.node.name.line + 1; line <= at.line; line++) {
    const text = facts[line]?.paragraph.text;
    const isBehind = line > outermost.node.region.endLine && !isBlank(text ?? "外");
    if (text === undefined || isBehind || isAttachmentPage(text)) return true;
  }
  return false;
}

/** The sections below one, in document order. */
export function below(section: Section): readonly Section[] {
  return section.children.flatMap((child) => [child, ...below(child)]);
}

/** How a section is named to the user: its number and title as written, cut where long, without end marks. */
export function nameOf({ number, title }: Pick<OutlineNode, "number" | "title">): string {
  const characters = [...`${number}${title}`];
  return characters.length > 16 ? `“${characters.slice(0, 15).join("")}…”` : `“${characters.join("")}”`;
}

function startsAtOrBefore({ node }: Section, at: Point): boolean {
  const { line, start } = node.name;
  return line < at.line || (line === at.line && (node.opens || start <= at.character));
}

/** True for a line that opens an attachment's page: 附件1 alone, not a line of the attachment note. */
export function isAttachmentPage(text: string): boolean {
  return attachmentLabel(text)?.titled === false;
}

/** The lines that open an attachment's page, in order. */
export function attachmentPages({ facts }: Report): readonly number[] {
  return facts.flatMap(({ paragraph }, line) => (isAttachmentPage(paragraph.text) ? [line] : []));
}
