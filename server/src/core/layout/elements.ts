// Which element of the page each line of a draft is.
import { closingParts } from "../edit/closing.ts";
import { lastLineOf } from "../report/brokenTitles.ts";
import { documentStarts } from "../report/documents.ts";
import type { Report } from "../report/report.ts";
import { attachmentPlaces, attachmentTitle } from "./attachmentPages.ts";
import type { ElementKind } from "./block.ts";
import { headOf, type TitleLines } from "./head.ts";

/** What is told of a line besides the headings in it: its element, if it is no ordinary text, and whether a page begins with it. */
export interface Elements {
  readonly byLine: ReadonlyMap<number, ElementKind>;
  readonly newPages: ReadonlySet<number>;
}

/** The elements of a draft's lines: titles and what stands around them, contents, the closings, the attachments' pages. Linear. */
export function elementsOf(report: Report): Elements {
  const byLine = new Map<number, ElementKind>();
  const starts = documentStarts(report);
  const pages = attachmentPlaces(report);
  const newPages = new Set([...starts, ...pages]);
  newPages.delete(0);
  const titles = titlesIn(report);
  let next = 0;
  const bounds = [...new Set([...starts, ...pages, report.facts.length])].sort((a, b) => a - b);
  for (const [i, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[i + 1] as number;
    while ((titles[next]?.first ?? end) < start) next++;
    const title = (titles[next]?.first ?? end) < end ? titles[next] : undefined;
    for (const [line, part] of closingParts(report, title ? title.last + 1 : start, end)) {
      if (part !== "formula") byLine.set(line, part);
    }
    for (const [line, element] of title ? headOf(report, title, end) : []) byLine.set(line, element);
  }
  for (const page of pages) {
    byLine.set(page, "attachmentLabel");
    const title = attachmentTitle(report, page);
    if (title !== undefined) byLine.set(title, "title");
  }
  for (const { first, last } of titles)
    for (let line = first; line <= last; line++) byLine.set(line, "title");
  for (const { kind, depth, name } of report.outline) {
    if (kind === "toc") byLine.set(name.line, depth === 0 ? "contentsTitle" : "contentsEntry");
  }
  return { byLine, newPages };
}

function titlesIn({ facts, outline }: Report): readonly TitleLines[] {
  return outline.flatMap(({ kind, name: { line }, title }) =>
    kind === "title" ? [{ first: line, last: lastLineOf(facts, line, title) }] : [],
  );
}
