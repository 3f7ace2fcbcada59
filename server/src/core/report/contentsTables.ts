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
  const tables: ContentsTable[] = [];
  // From the last table to the first, so that of the titles further on each is noted once.
  const titles = nobody();
  let end = outline.length;
  for (const start of starts.toReversed()) {
    let last = start + 1;
    while (outline[last]?.kind === "toc" && outline[last]?.depth !== 0) last++;
    const entries = outline.slice(start + 1, last);
    const listable = outline.slice(last, end).filter(isListable);
    const own = pairs(entries, noted(nobody(), listable));
    const further = pairs(
      entries.filter((entry) => !own.has(entry)),
      titles,
    );
    noted(
      titles,
      listable.filter(({ kind }) => kind === "title"),
    );
    end = start;
    tables.push({
      entries: entries.map((node) => ({ node, names: own.get(node) ?? further.get(node) ?? null })),
      listable,
    });
  }
  return tables.reverse();
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

/** Headings and titles as entries may name them. */
interface Named {
  /** By their words, those further on first. */
  readonly alike: Map<string, OutlineNode[]>;
  /** By their words and number; null where there are several. */
  readonly numbered: Map<string, OutlineNode | null>;
}

function nobody(): Named {
  return { alike: new Map(), numbered: new Map() };
}

/** Adds headings that stand before all that have been noted. */
function noted(named: Named, headings: readonly OutlineNode[]): Named {
  const { alike, numbered } = named;
  for (const heading of headings.toReversed()) {
    const words = comparedWords(heading.title);
    if (words === "") continue;
    const others = alike.get(words);
    if (others) others.push(heading);
    else alike.set(words, [heading]);
    const { family, value, number } = heading;
    for (const key of [`${words}\n${family} ${value}`, `${words}\n${number.trim()}`])
      numbered.set(key, numbered.has(key) ? null : heading);
  }
  return named;
}

function pairs(
  entries: readonly OutlineNode[],
  { alike, numbered }: Named,
): ReadonlyMap<OutlineNode, OutlineNode> {
  const found = new Map<OutlineNode, OutlineNode>();
  for (const [words, saying] of byWords(entries)) {
    const headings = alike.get(words) ?? [];
    saying.forEach((entry, i) => {
      const target =
        headings.length === saying.length ? headings.at(-1 - i) : numbered.get(numberKey(words, entry));
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

/** What a heading of the same words and number is noted by; an entry without a number has none. */
function numberKey(words: string, { number }: OutlineNode): string {
  const read = sectionNumberAt(number, 0);
  if (read) return `${words}\n${read.style} ${read.value}`;
  return number === "" ? "" : `${words}\n${number.trim()}`;
}
