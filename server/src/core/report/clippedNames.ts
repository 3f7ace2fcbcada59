// Titles that end where the next node of their paragraph begins: 主要做法：一是… is named 主要做法.
import type { BareNode } from "./regions.ts";

/** The nodes, which are in document order, each with its title cut before the next one on its line. */
export function clippedNames<N extends BareNode>(nodes: readonly N[]): readonly N[] {
  return nodes.map((node, i) => {
    const next = nodes[i + 1]?.name;
    if (!next || next.line !== node.name.line || next.start >= node.name.end) return node;
    const titleStart = node.name.end - node.title.length;
    const title = node.title
      .slice(0, Math.max(0, next.start - titleStart))
      .replace(/[：:；;，,、\s]{1,4}$/, "");
    const end = Math.max(titleStart + title.length, node.name.start + node.number.length);
    return { ...node, title, name: { ...node.name, end: Math.min(end, next.start) } };
  });
}
