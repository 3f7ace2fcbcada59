// Which element of the page each line of a draft is.

import { lastLineOf } from "../report/brokenTitles.ts";
import { closingParts, isImprint } from "../report/closing.ts";
import { documentStarts } from "../report/documents.ts";
import type { Report } from "../report/report.ts";
import { attachmentPlaces, attachmentTitle } from "./attachmentPages.ts";
import type { ElementKind } from "./block.ts";
import { headOf, type TitleLines } from "./head.ts";
import { aboveTitle, type Masthead, openingOf, promulgatedBy } from "./masthead.ts";
import { wordLine } from "./wordLines.ts";

/** What is told of a line besides the headings in it. */
export interface Elements {
  /** Its element, if it is no ordinary text. */
  readonly byLine: ReadonlyMap<number, ElementKind>;
  /** The lines of the closings, with those that are text: 特此报告。 */
  readonly closing: ReadonlySet<number>;
  /** The lines with which a document begins, the first left out. */
  readonly documents: ReadonlySet<number>;
  /** The lines with which a page begins. */
  readonly newPages: ReadonlySet<number>;
  /** The lines below which a red line runs. */
  readonly ruled: ReadonlySet<number>;
}

/** The elements of a draft's lines: mastheads, titles and what stands around them, contents, the closings, the attachments' pages. Linear. */
export function elementsOf(report: Report): Elements {
  const byLine = new Map<number, ElementKind>();
  const closing = new Set<number>();
  const found = titlesIn(report);
  const mastheads = mastheadsIn(report, found);
  const promulgated = mastheads.flatMap((head) => promulgatedBy(report, head) ?? []);
  const titles = withTitles(found, promulgated);
  const starts = startsOf(report, mastheads, promulgated);
  const pages = attachmentPlaces(report);
  const newPages = new Set([...starts, ...pages]);
  newPages.delete(0);
  let next = 0;
  let nextHead = 0;
  const bounds = [...new Set([...starts, ...pages, report.facts.length])].sort((a, b) => a - b);
  for (const [i, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[i + 1] as number;
    while ((titles[next]?.first ?? end) < start) next++;
    const title = (titles[next]?.first ?? end) < end ? titles[next] : undefined;
    const head = (mastheads[nextHead]?.first ?? end) < end ? mastheads[nextHead++] : undefined;
    const from = Math.max(start, title ? title.last + 1 : 0, head ? head.last + 1 : 0);
    for (const [line, part] of [...closingParts(report, from, end), ...footParts(report, from, end)]) {
      closing.add(line);
      if (part !== "formula") byLine.set(line, part);
    }
    for (const [line, element] of title ? headOf(report, title, end) : []) byLine.set(line, element);
  }
  for (const page of pages) {
    byLine.set(page, "attachmentLabel");
    for (const line of attachmentTitle(report, page)) byLine.set(line, "title");
  }
  for (const { first, last } of titles)
    for (let line = first; line <= last; line++) byLine.set(line, "title");
  for (const { kind, depth, name } of report.outline) {
    if (kind === "toc") byLine.set(name.line, depth === 0 ? "contentsTitle" : "contentsEntry");
  }
  for (const head of mastheads) for (const [line, element] of head.byLine) byLine.set(line, element);
  const ruled = new Set(mastheads.filter(({ isRuled }) => isRuled).map(({ last }) => last));
  return { byLine, closing, documents: new Set(starts.slice(1)), newPages, ruled };
}

/** The closing above 版记 that text follows: an attachment, as a rule, whose label is not one. */
function footParts(report: Report, from: number, end: number): ReturnType<typeof closingParts> {
  const foot = report.facts.slice(from, end).findLastIndex(({ paragraph }) => isImprint(paragraph.text));
  return closingParts(report, from, foot < 0 ? from : from + foot + 1);
}

function titlesIn({ facts, outline }: Report): readonly TitleLines[] {
  return outline.flatMap(({ kind, name: { line }, title }) =>
    kind === "title" ? [{ first: line, last: lastLineOf(facts, line, title) }] : [],
  );
}

/** The mastheads of the documents, in order; nothing stands above the first. */
function mastheadsIn(report: Report, titles: readonly TitleLines[]): readonly Masthead[] {
  const [title] = titles;
  const first = (title && aboveTitle(report, title, 0)) ?? openingOf(report, 0);
  const heads = first && wordLine(report, first.first - 1, -1, -1) === undefined ? [first] : [];
  const starts = new Set(documentStarts(report));
  for (const [i, title] of titles.entries()) {
    if (i === 0 || !starts.has(title.first)) continue;
    const from = (titles[i - 1] as TitleLines).last + 1;
    const head = aboveTitle(report, title, from) ?? openingOf(report, title.first);
    if (head) heads.push(head);
  }
  return heads;
}

/** Where the documents begin: at their mastheads; what an order promulgates is one by itself. */
function startsOf(
  report: Report,
  mastheads: readonly Masthead[],
  promulgated: readonly number[],
): readonly number[] {
  const starts = new Set([...documentStarts(report), ...promulgated]);
  for (const { first, stead } of mastheads) if (starts.delete(stead)) starts.add(first);
  starts.add(0);
  return [...starts].sort((a, b) => a - b);
}

/** The titles with those of a line that were not found to be any. */
function withTitles(titles: readonly TitleLines[], lines: readonly number[]): readonly TitleLines[] {
  const known = new Set(titles.map(({ first }) => first));
  const others = lines.filter((line) => !known.has(line)).map((line) => ({ first: line, last: line }));
  return others.length === 0 ? titles : [...titles, ...others].sort((a, b) => a.first - b.first);
}
