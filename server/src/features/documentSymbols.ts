// The outline as LSP's symbol tree: titles, numbered sections, points and topic sentences.
import type { DocumentSymbol } from "vscode-languageserver-types";
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import { NOTHING, type Part } from "../core/report/part.ts";
import type { Report } from "../core/report/report.ts";
import { sameEnds } from "../core/text/sameEnds.ts";
import type { Place, Region } from "../core/text/span.ts";
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
interface Tree extends Made {
  readonly roots: DocumentSymbol[];
  /** By the outline's nodes; none for those that are left out. */
  readonly symbols: readonly (DocumentSymbol | undefined)[];
}

interface Made {
  readonly outline: readonly OutlineNode[];
  readonly facts: readonly ParagraphFacts[];
  readonly placeholders: readonly Place[];
  readonly metrics: readonly Place[];
}

function treeOf(report: Report, { outlinesMarkdown, ignore }: SymbolOptions, before?: Tree): Tree {
  const { outline, facts, metrics } = report;
  const placeholders = notIgnored(report, report.placeholders, ignore);
  const made = { outline, facts, placeholders, metrics };
  const stale = staleNodes(made, before);
  if (before?.outline.length === outline.length && !stale.includes(1)) {
    return { ...made, roots: before.roots, symbols: before.symbols };
  }
  const countsOf = sectionCounter(report, placeholders);
  const roots: DocumentSymbol[] = [];
  const symbols: (DocumentSymbol | undefined)[] = [];
  /** For each node the list that those in it go to, if it is to be made anew; of a heading that is left out, its own siblings'. */
  const lists: (DocumentSymbol[] | undefined)[] = [];
  for (const [i, node] of outline.entries()) {
    const siblings = node.parent < 0 ? roots : lists[node.parent];
    if (outlinesMarkdown && node.hashes > 0) {
      symbols.push(undefined);
      lists.push(siblings);
      continue;
    }
    const children: DocumentSymbol[] | undefined = stale[i] ? [] : undefined;
    const symbol = children
      ? symbolOf(report, node, countsOf(node.region), children)
      : (before?.symbols[i] as DocumentSymbol);
    siblings?.push(symbol);
    symbols.push(symbol);
    lists.push(children);
  }
  return { ...made, roots, symbols };
}

/** Marks the nodes whose symbols must be made anew: those that changed or hold what changed, and all that these lie in. */
function staleNodes(now: Made, before: Tree | undefined): Uint8Array {
  const { outline } = now;
  const stale = new Uint8Array(outline.length);
  if (!before) return stale.fill(1);
  const changed = changedLines(now, before);
  const markAbove = ({ parent }: OutlineNode): void => {
    for (let above = parent; above >= 0 && !stale[above]; above = outline[above]?.parent ?? -1)
      stale[above] = 1;
  };
  for (let i = 0; i < Math.max(outline.length, before.outline.length); i++) {
    const node = outline[i];
    const known = before.outline[i];
    if (node && node === known && !(changed && meets(node.region, changed))) continue;
    stale[i] = 1;
    if (node) markAbove(node);
    if (known) markAbove(known);
  }
  return stale;
}

/**
 * The lines, from the first to the last, on which something changed that a symbol tells of; undefined where nothing has. Where
 * lines came or went, all below them have changed.
 */
function changedLines(now: Made, before: Made): { first: number; last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const note = (line: number) => {
    first = Math.min(first, line);
    last = Math.max(last, line);
  };
  const { head, tail } = sameEnds(before.facts, now.facts);
  if (before.facts.length !== now.facts.length) {
    note(head);
    note(Number.POSITIVE_INFINITY);
  } else if (head < now.facts.length) {
    note(head);
    note(now.facts.length - tail - 1);
  }
  for (const kind of ["placeholders", "metrics"] as const) {
    const ends = sameEnds(before[kind], now[kind]);
    for (const places of [before[kind], now[kind]]) {
      for (const place of places.slice(ends.head, places.length - ends.tail)) note(place.line);
    }
  }
  return last < 0 ? undefined : { first, last };
}

function meets({ line, endLine }: Region, { first, last }: { first: number; last: number }): boolean {
  return line <= last && endLine >= first;
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
