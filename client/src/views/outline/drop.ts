// Decides what dropping a row of the outline on another means.
import type { ProtocolPosition, ProtocolRange } from "../../../../server/src/protocol.ts";
import { t } from "../../words.ts";
import type { Row } from "./rows.ts";

/** A move of a section or point: before the one that starts at `target`, or to the end of its siblings. */
export interface Move {
  readonly edit: "moveTo" | "movePointTo";
  readonly range: ProtocolRange;
  readonly target?: ProtocolPosition;
}

/** The move that a drop asks for, or why it cannot be; undefined where a row is dropped on itself. */
export function moveFor(
  { item }: Row,
  target: Row | undefined,
): Move | { readonly refused: string } | undefined {
  const { kind, selectionRange: range } = item;
  if (kind !== "heading" && kind !== "point") {
    return { refused: t("能拖动的只有章节和要点；题目和目录不能拖动。") };
  }
  const edit = kind === "point" ? "movePointTo" : "moveTo";
  if (!target) return { edit, range };
  if (target.item === item) return undefined;
  if (target.item.kind === kind) return { edit, range, target: target.item.selectionRange.start };
  if (kind === "point") {
    return { refused: t("请拖到同一组的另一点上，就放在它前面；拖到最后一行，就放到这一组的最后。") };
  }
  return { refused: t("请拖到另一个章节上，就放在它前面；拖到最后一行，就放到同级的最后。") };
}
