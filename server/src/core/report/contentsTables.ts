// The tables of contents (目录) of a draft, and which heading or title each of their entries names.
import { sectionNumberAt } from "../text/sectionNumber.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** An entry of a table of contents. */
export interface ContentsEntry {
  readonly node: OutlineNode;
  /** The heading or title that it names for certain, or null. */
  readonly names: OutlineNode | null;
}

/** A table of contents. */
export interface ContentsTable {
  readonly entries: readonly ContentsEntry[];
  /** What it could list: the headings that open a line and the titles behind it, up to the next table. */
  readonly listable: readonly OutlineNode[];
}

/**
 * The tables, in order. An entry names the heading of the same words; among several of the same words the one of the same
 * number, or each the one in its turn where as many entries say them. What the headings up to the next table do not say
 * may be the title of a document further on: a collection's contents come before those of its documents. Linear.
 */
export function contentsTables({ outline }: Report): readonly ContentsTable[] {
  const starts = outline.flatMap(({ kind, depth }, i) => (kind === "toc" && depth === 0 ? [i] : []));
  return starts.map((start, i) => {
    let last = start + 1;
    while (outline[last]?.kind === "toc" && outline[last]?.depth !== 0) last++;
    const entries = outline.slice(start + 1, last);
    const end = starts[i + 1] ?? outline.length;
    const listable = outline.slice(last, end).filter(isListable);
    const own = pairs(entries, listable);
    const left = entries.filter((entry) => !own.has(entry));
    const others = left.length > 0 ? outline.slice(end).filter(({ kind }) => kind === "title") : [];
    const further = pairs(left, others);
    return {
      entries: entries.map((node) => ({ node, names: own.get(node) ?? further.get(node) ?? null })),
      listable,
    };
  });
}

/** The words of an entry or heading as they are compared: without white space and marks that only one of them may have. */
export function comparedWords(text: string): string {
  return text
    .replace(/[\s\u3000*#[\]。：:；;]/g, "")
    .replace(/[，,、.．…]{1,6}$/, "")
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll("，", ",");
}

function isListable({ kind, opens }: OutlineNode): boolean {
  return (kind === "heading" && opens) || kind === "title";
}

function pairs(
  entries: readonly OutlineNode[],
  headings: readonly OutlineNode[],
): ReadonlyMap<OutlineNode, OutlineNode> {
  const found = new Map<OutlineNode, OutlineNode>();
  const named = byWords(headings);
  for (const [words, saying] of byWords(entries)) {
    const alike = named.get(words) ?? [];
    saying.forEach((entry, i) => {
      const numbered = alike.filter((heading) => sameNumber(entry, heading));
      const target =
        alike.length === saying.length ? alike[i] : numbered.length === 1 ? numbered[0] : undefined;
      if (target) found.set(entry, target);
    });
  }
  return found;
}

function byWords(nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly OutlineNode[]> {
  const groups = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const words = comparedWords(node.title);
    const others = groups.get(words);
    if (words === "") continue;
    if (others) others.push(node);
    else groups.set(words, [node]);
  }
  return groups;
}

function sameNumber(entry: OutlineNode, heading: OutlineNode): boolean {
  const number = sectionNumberAt(entry.number, 0);
  return number
    ? number.style === heading.family && number.value === heading.value
    : entry.number !== "" && entry.number.trim() === heading.number.trim();
}
