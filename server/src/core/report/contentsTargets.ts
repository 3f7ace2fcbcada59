// Tells which heading or title each entry of a table of contents (目录) names.
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** An entry and what it names. */
export interface ContentsTarget {
  readonly entry: OutlineNode;
  readonly target: OutlineNode;
}

/**
 * The entries that name a heading or title for certain, in order: by the same words, and among several of the same words
 * by the same number or because as many entries say them. Linear.
 */
export function contentsTargets({ outline }: Report): readonly ContentsTarget[] {
  if (!outline.some(({ kind }) => kind === "toc")) return [];
  const entries = byWords(outline, isEntry);
  const sections = byWords(outline, isSection);
  const found: ContentsTarget[] = [];
  for (const [words, saying] of entries) {
    const named = sections.get(words) ?? [];
    const paired = named.length === saying.length;
    saying.forEach((entry, i) => {
      const alike = paired ? [] : named.filter(({ number }) => sameNumber(number, entry.number));
      const target = paired ? named[i] : alike.length === 1 ? alike[0] : undefined;
      if (target) found.push({ entry, target });
    });
  }
  return found.sort(({ entry: a }, { entry: b }) => a.name.line - b.name.line);
}

function isEntry({ kind, depth }: OutlineNode): boolean {
  return kind === "toc" && depth > 0;
}

function isSection({ kind }: OutlineNode): boolean {
  return kind === "heading" || kind === "title";
}

function byWords(
  outline: readonly OutlineNode[],
  wanted: (node: OutlineNode) => boolean,
): ReadonlyMap<string, readonly OutlineNode[]> {
  const nodes = new Map<string, OutlineNode[]>();
  for (const node of outline) {
    if (!wanted(node)) continue;
    const words = wordsOf(node.title);
    const others = nodes.get(words);
    if (words === "") continue;
    if (others) others.push(node);
    else nodes.set(words, [node]);
  }
  return nodes;
}

/** The words without the marks and spaces in which an entry may differ from its heading. */
function wordsOf(title: string): string {
  return title.replace(/[\s\u3000*。：:；;]/g, "");
}

function sameNumber(a: string, b: string): boolean {
  return a !== "" && a.normalize("NFKC").trim() === b.normalize("NFKC").trim();
}
