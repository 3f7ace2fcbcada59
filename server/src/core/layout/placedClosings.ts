// Where signature and date stand on their lines: GB/T 9704—2012 7.3.5.1, for documents that bear a seal.
import { type Block, isElement } from "./block.ts";
import { runsWidth } from "./runs.ts";

/** The date stands so many characters from the right edge. */
const DATE_FROM_RIGHT = 4;

/** The blocks with the distance of signatures and dates from the right: the signature in the middle above the date. */
export function placedClosings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== "paragraph") return block;
    if (block.element === "date") return { ...block, fromRight: DATE_FROM_RIGHT };
    if (block.element !== "signature") return block;
    let below = i + 1;
    while (isElement(blocks[below], "signature")) below++;
    const date = blocks[below];
    const middle = DATE_FROM_RIGHT + (isElement(date, "date") ? runsWidth(date.runs) : 0) / 2;
    return { ...block, fromRight: Math.max(0, middle - runsWidth(block.runs) / 2) };
  });
}
