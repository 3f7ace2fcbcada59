// The outline with what each section counts, for a client that shows it in a tree of its own.
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { OutlineItem, OutlineResult } from "../protocol.ts";
import { rangeOf, regionRange } from "./convert.ts";
import { notIgnored } from "./ignored.ts";
import { type SectionCounts, sectionCounter } from "./sectionCounts.ts";

/** The whole outline, Markdown's # headings included; `ignore` are texts that are not counted as placeholders. */
export function outlineItems(report: Report, ignore: readonly string[]): OutlineResult {
  const countsOf = sectionCounter(report, notIgnored(report, report.placeholders, ignore));
  const nodes: OutlineItem[] = [];
  const open: { depth: number; children: OutlineItem[] }[] = [];
  for (const node of report.outline) {
    while ((open.at(-1)?.depth ?? -1) >= node.depth) open.pop();
    const item = itemOf(node, countsOf(node.region));
    (open.at(-1)?.children ?? nodes).push(item);
    open.push({ depth: node.depth, children: item.children });
  }
  return { version: report.draft.version, nodes };
}

function itemOf({ kind, number, title, region, name }: OutlineNode, counts: SectionCounts): OutlineItem {
  return {
    kind,
    number,
    title,
    range: regionRange(region),
    selectionRange: rangeOf(name),
    ...counts,
    children: [],
  };
}
