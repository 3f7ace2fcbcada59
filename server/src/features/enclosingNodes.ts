// Finds the sections, points and titles that a place lies in.
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";

/** The outline's nodes whose regions hold a place, from the outermost on. Asking is quick. */
export type Enclosing = (line: number, character: number) => readonly OutlineNode[];

/** Makes the question's answerer; linear in the outline. */
export function enclosingNodes({ outline }: Report): Enclosing {
  const parents = parentsOf(outline);
  return (line, character) => {
    const nodes: OutlineNode[] = [];
    for (let i = lastBefore(outline, line, character); i >= 0; i = parents[i] as number) {
      const node = outline[i] as OutlineNode;
      const { endLine, endCharacter } = node.region;
      if (endLine > line || (endLine === line && endCharacter >= character)) nodes.unshift(node);
    }
    return nodes;
  };
}

/** For each node the index of the one it lies under, or -1. */
function parentsOf(outline: readonly OutlineNode[]): Int32Array {
  const parents = new Int32Array(outline.length);
  const open: number[] = [];
  outline.forEach(({ depth }, i) => {
    while (open.length > 0 && (outline[open.at(-1) as number]?.depth ?? 0) >= depth) open.pop();
    parents[i] = open.at(-1) ?? -1;
    open.push(i);
  });
  return parents;
}

/** The last node that begins at or before the place, or -1. */
function lastBefore(outline: readonly OutlineNode[], line: number, character: number): number {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const name = outline[middle]?.name;
    const before = name && (name.line < line || (name.line === line && name.start <= character));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
