// The outline as LSP's symbol tree: titles, numbered sections, points and topic sentences.
import type { DocumentSymbol } from "vscode-languageserver-types";
import type { OutlineNode } from "../core/report/outline.ts";
import { NOTHING, type Part } from "../core/report/part.ts";
import type { Report } from "../core/report/report.ts";
import { rangeOf, sectionRange } from "./convert.ts";
import { closingsOf } from "./countedRegion.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";
import { movedSymbol } from "./movedSymbols.ts";
import { type SectionCounts, sectionCounter } from "./sectionCounts.ts";
import { SYMBOL_KINDS } from "./symbolKinds.ts";
import { type Source, takenSymbols } from "./takenSymbols.ts";
import { grouped, nameOf } from "./wording.ts";

/** What the answer depends on besides the report. */
export interface SymbolOptions {
  /** True where the editor lists Markdown's # headings itself: they are left out here. */
  readonly outlinesMarkdown: boolean;
  /** Texts that are not counted as placeholders. */
  readonly ignore: readonly Ignored[];
}

/**
 * The symbols of a report, nested; a left-out heading's sections move up to where it would have stood. After an edit the same
 * objects stand for what it has left as it was. They must not be changed.
 */
export function documentSymbols(
  report: Report,
  { outlinesMarkdown, ignore }: SymbolOptions,
): DocumentSymbol[] {
  const parts = outlinesMarkdown ? partsBesideMarkdown : allParts;
  let part = parts.get(ignore);
  if (!part) {
    part = {
      work: (of, before) => treeOf(of, { outlinesMarkdown, ignore }, before),
      reads: NOTHING,
      uses: ({ draft }) => [draft],
    };
    parts.set(ignore, part);
  }
  return report.get(part).roots;
}

const allParts = new WeakMap<readonly Ignored[], Part<Tree>>();
const partsBesideMarkdown: typeof allParts = new WeakMap();

/** The symbols and what they were made of. */
interface Tree extends Source {
  readonly roots: DocumentSymbol[];
  /** By the outline's nodes; none for those that are left out. */
  readonly symbols: readonly (DocumentSymbol | undefined)[];
}

function treeOf(report: Report, { outlinesMarkdown, ignore }: SymbolOptions, before?: Tree): Tree {
  const { outline, facts, metrics } = report;
  const placeholders = placeholdersOf(report, ignore);
  const closings = closingsOf(report, before?.closings);
  const source: Source = { outline, facts, placeholders, metrics, closings };
  const { from, below, by } = takenSymbols(source, before);
  const takesAll = by === 0 && before?.outline.length === outline.length && !from.includes(-1);
  if (takesAll) return { ...source, roots: before.roots, symbols: before.symbols };

  const countsOf = sectionCounter(report, placeholders, closings);
  const roots: DocumentSymbol[] = [];
  const symbols: (DocumentSymbol | undefined)[] = [];
  /** For each node the list that those in it go to, unless it stays as it is; of a heading that is left out, its own siblings'. */
  const lists: (DocumentSymbol[] | undefined)[] = [];
  for (const [i, node] of outline.entries()) {
    const siblings = node.parent < 0 ? roots : lists[node.parent];
    if (outlinesMarkdown && node.hashes > 0) {
      symbols.push(undefined);
      lists.push(siblings);
      continue;
    }
    const known = before?.symbols[from[i] as number];
    const stays = known && (by === 0 || node.region.line < below);
    const children = stays ? undefined : [];
    const symbol = !children
      ? (known as DocumentSymbol)
      : known
        ? movedSymbol(known, by, children)
        : symbolOf(report, node, countsOf(node), children);
    siblings?.push(symbol);
    symbols.push(symbol);
    lists.push(children);
  }
  return { ...source, roots, symbols };
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

/** What the section counts, without what is zero, first what is to be done. Made for every node of a long outline, so in one string. */
function detailOf({ characters, placeholders, metrics }: SectionCounts): string {
  let detail = placeholders > 0 ? `待填 ${grouped(placeholders)}` : "";
  if (characters > 0) detail += `${detail && " · "}字数 ${grouped(characters)}`;
  if (metrics > 0) detail += `${detail && " · "}数据 ${grouped(metrics)}`;
  return detail;
}
