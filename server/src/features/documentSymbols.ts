// The outline as LSP's symbol tree: titles, numbered sections, points and topic sentences.
import type { DocumentSymbol } from "vscode-languageserver-types";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import { rangeOf, sectionRange } from "./convert.ts";
import { type Ignored, notIgnored } from "./ignored.ts";
import { type SectionCounts, sectionCounter } from "./sectionCounts.ts";
import { SYMBOL_KINDS } from "./symbolKinds.ts";
import { grouped, nameOf } from "./wording.ts";

/** What the answer depends on besides the report. */
export interface SymbolOptions {
  /** True where the editor lists Markdown's # headings itself: they are left out here. */
  readonly outlinesMarkdown: boolean;
  /** Texts that are not counted as placeholders. */
  readonly ignore: readonly Ignored[];
}

/** The symbols of a report, nested; a left-out heading's sections move up to where it would have stood. */
export function documentSymbols(report: Report, options: SymbolOptions): DocumentSymbol[] {
  const countsOf = sectionCounter(report, notIgnored(report, report.placeholders, options.ignore));
  const roots: DocumentSymbol[] = [];
  /** For each node the list that those in it go to: of a heading that is left out, its own siblings. */
  const lists: DocumentSymbol[][] = [];
  for (const node of report.outline) {
    const siblings = lists[node.parent] ?? roots;
    if (options.outlinesMarkdown && node.hashes > 0) {
      lists.push(siblings);
      continue;
    }
    const children: DocumentSymbol[] = [];
    siblings.push(symbolOf(report, node, countsOf(node.region), children));
    lists.push(children);
  }
  return roots;
}

function symbolOf(
  report: Report,
  node: OutlineNode,
  counts: SectionCounts,
  children: DocumentSymbol[],
): DocumentSymbol {
  return {
    name: nameOf(node),
    detail: detailOf(counts),
    kind: SYMBOL_KINDS[node.kind],
    range: sectionRange(report, node.region),
    selectionRange: rangeOf(node.name),
    children,
  };
}

/** What the section counts, without what is zero. Made for every node of a long outline, so in one string. */
function detailOf({ characters, placeholders, metrics }: SectionCounts): string {
  let detail = characters > 0 ? `字数 ${grouped(characters)}` : "";
  if (placeholders > 0) detail += `${detail && " · "}待填 ${grouped(placeholders)}`;
  if (metrics > 0) detail += `${detail && " · "}数据 ${grouped(metrics)}`;
  return detail;
}
