// The empty lines between the elements of a page, and how far down it its mark stands.
import { type Block, type ElementKind, isElement, type ParagraphBlock } from "./block.ts";

/** How many empty lines stand above an element, whatever is there: GB/T 9704—2012 7.3.4, 7.3.5, 8.3. */
const ABOVE: Partial<Record<ElementKind, number>> = { attachmentNote: 1, signature: 2, attendance: 1 };
/** What the head of a document or of an attachment's page is made of: an empty line parts each from what follows. */
const HEADS: Partial<Record<ElementKind, string>> = {
  documentNumber: "number",
  title: "title",
  underTitle: "title",
  attachmentLabel: "label",
};
/** How many empty lines stand between two elements of a masthead; below a masthead there are two: 7.2.5, 7.3.1, 8.1, 8.2. */
const IN_MASTHEAD: Partial<Record<ElementKind, Partial<Record<ElementKind, number>>>> = {
  copyNumber: { secrecy: 0, organMark: 0, letterMark: 0 },
  secrecy: { secrecy: 0, copyNumber: 0, organMark: 0, letterMark: 0 },
  organMark: { organMark: 0, documentNumber: 2, issueNumber: 1 },
  letterMark: { letterMark: 0, letterNumber: 0 },
  orderMark: { issueNumber: 2 },
  letterNumber: {},
  documentNumber: { signer: 0 },
  signer: { signer: 0 },
  issueNumber: { issuer: 1 },
  issuer: {},
};
const BELOW_MASTHEAD = 2;

/** How far below the type area's upper edge a mark stands, in millimetres: 7.2.4, 8.2. */
const FROM_TOP: Partial<Record<ElementKind, number>> = { organMark: 35, orderMark: 20 };

/** The blocks with the empty lines that the standard has above them; none at the head of a page. */
export function spacedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    if (block.kind === "imprint" || block.kind === "picture") return block;
    if (block.kind === "table") return { ...block, linesAbove: before ? linesBetween(before, undefined) : 0 };
    const linesAbove = before && !block.newPage ? linesBetween(before, block.element) : 0;
    const fromTop = FROM_TOP[block.element];
    if (fromTop === undefined || isElement(before, block.element)) return { ...block, linesAbove };
    return { ...block, linesAbove: 0, fromTop };
  });
}

/** The empty lines above an element, or above a table. */
function linesBetween(above: Block, element: ElementKind | undefined): number {
  const always = (element && ABOVE[element]) ?? 0;
  if (above.kind !== "paragraph") return always;
  const lines = inMasthead(above, element);
  if (lines !== undefined) return lines;
  if (HEADS[above.element] !== undefined && HEADS[above.element] !== (element && HEADS[element])) return 1;
  if (element === above.element) return 0;
  // A date without a signature stands where that would.
  if (element === "date" && above.element !== "signature") return ABOVE.signature ?? 0;
  return always;
}

/** The empty lines below a masthead's element; a number that only stands above a title is no masthead. */
function inMasthead(
  { element: above, isRuled }: ParagraphBlock,
  element: ElementKind | undefined,
): number | undefined {
  if (isRuled) return BELOW_MASTHEAD;
  const lines = IN_MASTHEAD[above];
  if (!lines) return undefined;
  return (element && lines[element]) ?? (above === "documentNumber" ? undefined : BELOW_MASTHEAD);
}
