// What can be done with a row of the outline, as the when-clauses of its context menu read it.
import type { OutlineItem } from "../../../../server/src/protocol.ts";
import type { Row } from "./rows.ts";

/** The row's kind and then, parted by spaces, what can be done with it: up, down, promote, demote, renumber. */
export function abilitiesOf(row: Row, roots: readonly Row[]): string {
  const { item, parent } = row;
  const { kind } = item;
  if (kind !== "heading" && kind !== "point") return kind;
  const siblings = (parent?.children ?? roots).filter(({ item }) => item.kind === kind);
  const place = siblings.indexOf(row);
  const moves = [...(place > 0 ? ["up"] : []), ...(place < siblings.length - 1 ? ["down"] : [])];
  if (kind === "point") return [kind, ...moves].join(" ");
  return [
    kind,
    ...moves,
    ...(parent?.item.kind === "heading" ? ["promote"] : []),
    ...(place > 0 ? ["demote"] : []),
    ...(item.children.some(hasNumber) ? ["renumber"] : []),
  ].join(" ");
}

function hasNumber({ number, children }: OutlineItem): boolean {
  return number !== "" || children.some(hasNumber);
}
