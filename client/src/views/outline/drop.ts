// Decides what dropping a row of the outline on another means.
import type { ProtocolPosition, ProtocolRange } from "../../../../server/src/protocol.ts";
import { t } from "../../words.ts";
import type { Row } from "./rows.ts";

/** A section's move: before the section that starts at `target`, or to the end of its siblings. */
export interface Move {
  readonly range: ProtocolRange;
  readonly target?: ProtocolPosition;
}

/** The move that a drop asks for, or why it cannot be; undefined where a row is dropped on itself. */
export function moveFor(
  { item }: Row,
  target: Row | undefined,
): Move | { readonly refused: string } | undefined {
  if (item.kind !== "heading") return { refused: t("能拖动的只有章节；题目、要点和目录不能拖动。") };
  const range = item.selectionRange;
  if (!target) return { range };
  if (target.item.kind !== "heading") {
    return { refused: t("请拖到另一个章节上，就放在它前面；拖到空白处，就放到同级的最后。") };
  }
  if (target.item === item) return undefined;
  return { range, target: target.item.selectionRange.start };
}
