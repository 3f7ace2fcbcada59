// Where signature and date stand on their lines: GB/T 9704—2012 7.3.5.1, for documents that bear a seal.
import type { Block, ParagraphBlock } from "./block.ts";

/** The date stands so many characters from the right edge. */
const DATE_FROM_RIGHT = 4;
const FULL_WIDTH =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u00d7\u201c\u201d\u2018\u2019\u2014\u2026]/u;

/** The blocks with the distance of signatures and dates from the right: the signature in the middle above the date. */
export function placedClosings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind === "table") return block;
    if (block.element === "date") return { ...block, fromRight: DATE_FROM_RIGHT };
    if (block.element !== "signature") return block;
    let below = i + 1;
    while (isSignature(blocks[below])) below++;
    const date = blocks[below];
    const isDated = date?.kind === "paragraph" && date.element === "date";
    const middle = DATE_FROM_RIGHT + (isDated ? widthOf(date) : 0) / 2;
    return { ...block, fromRight: Math.max(0, middle - widthOf(block) / 2) };
  });
}

function isSignature(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.element === "signature";
}

/** In characters of full width: digits and Latin letters are half as wide. */
function widthOf({ runs }: ParagraphBlock): number {
  let width = 0;
  for (const { text } of runs) for (const character of text) width += FULL_WIDTH.test(character) ? 1 : 0.5;
  return width;
}
