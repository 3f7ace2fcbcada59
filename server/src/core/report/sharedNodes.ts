// Takes the outline's nodes over from before an edit where they say the same, so that what is made of them can be kept.
import type { Place, Region } from "../text/span.ts";
import type { OutlineNode } from "./outline.ts";

/** The list of now with the nodes of before where these say the same; the list of before where all do. */
export function sharedNodes(
  before: readonly OutlineNode[],
  now: readonly OutlineNode[],
): readonly OutlineNode[] {
  let areAll = before.length === now.length;
  const nodes = now.map((node, i) => {
    const known = before[i];
    if (known && isSameNode(known, node)) return known;
    areAll = false;
    return node;
  });
  return areAll ? before : nodes;
}

/** Whether two nodes say the same; compared field by field: of a long draft thousands of nodes are. */
export function isSameNode(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.kind === b.kind &&
    a.number === b.number &&
    a.title === b.title &&
    a.depth === b.depth &&
    a.family === b.family &&
    a.value === b.value &&
    a.opens === b.opens &&
    a.hashes === b.hashes &&
    a.parent === b.parent &&
    isSamePlace(a.name, b.name) &&
    isSameRegion(a.region, b.region)
  );
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.start === b.start && a.end === b.end;
}

function isSameRegion(a: Region, b: Region): boolean {
  return (
    a.line === b.line && a.start === b.start && a.endLine === b.endLine && a.endCharacter === b.endCharacter
  );
}
