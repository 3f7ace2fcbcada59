// The outline with what each section counts, for a client that shows it in a tree of its own.
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { OutlineItem, OutlineResult } from "../protocol.ts";
import { rangeOf, sectionRange } from "./convert.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";
import { type SectionCounts, sectionCounter } from "./sectionCounts.ts";

/** The whole outline, Markdown's # headings included; `ignore` is what is not counted as a placeholder. */
export function outlineItems(report: Report, ignore: readonly Ignored[]): OutlineResult {
  const countsOf = sectionCounter(report, placeholdersOf(report, ignore));
  const items = report.outline.map((node) => itemOf(report, node, countsOf(node)));
  const nodes: OutlineItem[] = [];
  items.forEach((item, i) => {
    (items[report.outline[i]?.parent ?? -1]?.children ?? nodes).push(item);
  });
  return { version: report.draft.version, nodes };
}

function itemOf(
  report: Report,
  { kind, number, title, region, name }: OutlineNode,
  counts: SectionCounts,
): OutlineItem {
  return {
    kind,
    number,
    title,
    range: sectionRange(report, region),
    selectionRange: rangeOf(name),
    ...counts,
    children: [],
  };
}
