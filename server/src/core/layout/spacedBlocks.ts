// The empty lines between the elements of a page, and where pages begin.
import type { Block, ElementKind } from "./block.ts";

/** So many empty lines above an element, whatever stands there: GB/T 9704—2012 7.3.4, 7.3.5. */
const ABOVE: Partial<Record<ElementKind, number>> = { attachmentNote: 1, signature: 2, copies: 1 };
/** What the head of a document or of an attachment's page is made of: an empty line parts each from what follows. */
const HEADS: Partial<Record<ElementKind, string>> = {
  documentNumber: "number",
  title: "title",
  underTitle: "title",
  attachmentLabel: "label",
};

/** The blocks with the empty lines that the standard has above them; none at the head of a page. */
export function spacedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    if (block.kind === "table" || !before || block.newPage) return block;
    const linesAbove =
      before.kind === "paragraph" ? linesBetween(before.element, block.element) : (ABOVE[block.element] ?? 0);
    return linesAbove === 0 ? block : { ...block, linesAbove };
  });
}

function linesBetween(above: ElementKind, element: ElementKind): number {
  if (HEADS[above] !== undefined && HEADS[above] !== HEADS[element]) return 1;
  if (element === above) return 0;
  // A date without a signature stands where that would.
  if (element === "date" && above !== "signature") return ABOVE.signature ?? 0;
  return ABOVE[element] ?? 0;
}
