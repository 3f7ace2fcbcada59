// Finds the sections, points and titles that a place lies in.

import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import { firstNot } from "../core/text/firstNot.ts";

/** The outline's nodes whose regions hold a place, from the outermost on. Asking is quick. */
export type Enclosing = (line: number, character: number) => readonly OutlineNode[];

/** Makes the question's answerer. */
export function enclosingNodes({ outline }: Report): Enclosing {
  return (line, character) => {
    const nodes: OutlineNode[] = [];
    let node = outline[lastBefore(outline, line, character)];
    for (; node; node = outline[node.parent]) {
      const { endLine, endCharacter } = node.region;
      if (endLine > line || (endLine === line && endCharacter >= character)) nodes.unshift(node);
    }
    return nodes;
  };
}

/** The last node that begins at or before the place, or -1. */
function lastBefore(outline: readonly OutlineNode[], line: number, character: number): number {
  const begins = ({ name }: OutlineNode) =>
    name.line < line || (name.line === line && name.start <= character);
  return firstNot(outline, begins) - 1;
}
