// Where signature and date stand on their lines: GB/T 9704—2012 7.3.5.1, for documents that bear a seal.
import type { Block, ParagraphBlock } from "./block.ts";
import { widthOf } from "./width.ts";

/** The date stands so many characters from the right edge. */
const DATE_FROM_RIGHT = 4;

/** The blocks with the distance of signatures and dates from the right: the signature in the middle above the date. */
export function placedClosings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== "paragraph") return block;
    if (block.element === "date") return { ...block, fromRight: DATE_FROM_RIGHT };
    if (block.element !== "signature") return block;
    let below = i + 1;
    while (isSignature(blocks[below])) below++;
    const date = blocks[below];
    const isDated = date?.kind === "paragraph" && date.element === "date";
    const middle = DATE_FROM_RIGHT + (isDated ? widthOfBlock(date) : 0) / 2;
    return { ...block, fromRight: Math.max(0, middle - widthOfBlock(block) / 2) };
  });
}

function isSignature(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.element === "signature";
}

function widthOfBlock({ runs }: ParagraphBlock): number {
  return runs.reduce((sum, { text }) => sum + widthOf(text), 0);
}
