// Finds the row of the outline in which the cursor stands.
import type { ProtocolPosition } from "../../../../server/src/protocol.ts";
import type { Row } from "./rows.ts";

/**
 * The innermost row at a position, among `rows` and what `childrenOf` gives below them. A title or heading reaches to
 * the next of its siblings, blank lines included; a point, lead or entry to its own end.
 */
export function rowAt(
  rows: readonly Row[],
  position: ProtocolPosition,
  childrenOf: (row: Row) => readonly Row[],
): Row | undefined {
  let found: Row | undefined;
  let next = lastHolding(rows, position);
  while (next) {
    found = next;
    next = lastHolding(childrenOf(next), position);
  }
  return found;
}

function lastHolding(rows: readonly Row[], position: ProtocolPosition): Row | undefined {
  return rows.findLast((row) => holds(row, position));
}

function holds({ item: { kind, range } }: Row, position: ProtocolPosition): boolean {
  if (isBefore(position, range.start)) return false;
  return kind === "title" || kind === "heading" || !isBefore(range.end, position);
}

function isBefore(a: ProtocolPosition, b: ProtocolPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
