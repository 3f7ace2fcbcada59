// Which node of the outline lies in which, and where each ends.
import { STYLE_RANK } from "../data/numberForms.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { sectionNumberAt } from "../text/sectionNumber.ts";
import { LINE_END, type Region } from "../text/span.ts";
import type { OutlineNode } from "./outline.ts";

/** A node whose place among the others is still to be told. */
export type BareNode = Omit<OutlineNode, "region" | "parent">;

/** Gives each node its parent and its region. */
export function withRegions(
  nodes: readonly BareNode[],
  facts: readonly ParagraphFacts[],
): readonly OutlineNode[] {
  const { regions, parents } = regionsOf(nodes, facts);
  return nodes.map((node, i) => placed(node, regions[i] as Region, parents[i] as number));
}

/** The node in its place. Property by property: a spread with two more properties costs the engine many times as much. */
export function placed(node: BareNode, region: Region, parent: number): OutlineNode {
  const { kind, number, title, depth, family, value, opens, hashes, name } = node;
  return { kind, number, title, depth, family, value, opens, hashes, name, region, parent };
}

/** What each node lies in, and how far it goes: to the last word before the next node that does not lie in it. Linear. */
export function regionsOf(
  nodes: readonly BareNode[],
  facts: readonly ParagraphFacts[],
): { readonly regions: readonly Region[]; readonly parents: Int32Array } {
  const lastWords = lastWordLines(facts);
  const regions: Region[] = new Array(nodes.length);
  const parents = new Int32Array(nodes.length);
  const open: number[] = [];
  const close = (index: number, line: number, character: number) => {
    const node = nodes[index] as BareNode;
    regions[index] = regionTo(node, line, character, facts, lastWords);
  };
  nodes.forEach((node, i) => {
    while (open.length > 0 && !liesIn(node, nodes[open[open.length - 1] as number] as BareNode)) {
      close(open.pop() as number, node.name.line, node.opens ? 0 : node.name.start);
    }
    parents[i] = open[open.length - 1] ?? -1;
    open.push(i);
  });
  while (open.length > 0) close(open.pop() as number, facts.length, 0);
  return { regions, parents };
}

/** The region with its end where its last line ends just now. */
export function withRealEnd(facts: readonly ParagraphFacts[], region: Region): Region {
  const length = facts[region.endLine]?.paragraph.text.length ?? 0;
  return region.endCharacter <= length ? region : { ...region, endCharacter: length };
}

/**
 * By depth; but a table of contents (目录) holds its entries alone, one in another by the order of their numbers, and lies in
 * what stands for the whole document.
 */
function liesIn(node: BareNode, outer: BareNode): boolean {
  if (node.kind !== "toc") return outer.kind !== "toc" && outer.depth < node.depth;
  if (node.depth > 0) return outer.kind === "toc" && (outer.depth === 0 || holdsEntry(outer, node));
  return outer.kind === "title" || (outer.hashes > 0 && outer.hashes < (node.hashes || 2));
}

/** 一、 holds （一）; an entry without a number lies in 目录 itself and holds none. */
function holdsEntry(outer: BareNode, entry: BareNode): boolean {
  const [above, own] = [outer, entry].map(({ number }) => sectionNumberAt(number, 0)?.style);
  return above !== undefined && own !== undefined && STYLE_RANK[above] < STYLE_RANK[own];
}

/**
 * The region from a node's name to the last word before `line`:`character`. That it ends with its last line is told
 * without the line's length, so that typing there leaves the outline as it is.
 */
function regionTo(
  node: BareNode,
  line: number,
  character: number,
  facts: readonly ParagraphFacts[],
  lastWords: Int32Array,
): Region {
  const { line: from, start } = node.name;
  if (line === from) return { line: from, start, endLine: from, endCharacter: character };
  const inLine = line < facts.length && /\S/.test((facts[line]?.paragraph.text ?? "").slice(0, character));
  const endLine = inLine ? line : Math.max(from, lastWords[line - 1] ?? from);
  return { line: from, start, endLine, endCharacter: inLine ? character : LINE_END };
}

/** For each line the last line up to it that holds words. */
function lastWordLines(facts: readonly ParagraphFacts[]): Int32Array {
  const lines = new Int32Array(facts.length);
  let last = 0;
  facts.forEach((fact, line) => {
    if (fact.paragraph.role !== "blank") last = line;
    lines[line] = last;
  });
  return lines;
}
