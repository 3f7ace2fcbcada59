// 版记, the foot of a document's last page: GB/T 9704—2012 7.4. It stands behind the attachments wherever the draft has it.
import type { Block, ElementKind, ImprintBlock, ParagraphBlock } from "./block.ts";

const LINES: ReadonlySet<ElementKind> = new Set<ElementKind>(["copies", "imprint"]);

/** The blocks with each document's lines of 版记 as one piece at its end; documents begin at the indices `documents`. */
export function withImprints(blocks: readonly Block[], documents: ReadonlySet<number>): readonly Block[] {
  const all: Block[] = [];
  let lines: ParagraphBlock[] = [];
  let isRuled = true;
  const close = (): void => {
    if (lines.length > 0) all.push({ kind: "imprint", lines: joined(lines), isRuled } satisfies ImprintBlock);
    lines = [];
    isRuled = true;
  };
  for (const [i, block] of blocks.entries()) {
    if (documents.has(i)) close();
    if (block.kind === "paragraph" && block.element === "letterMark") isRuled = false;
    if (block.kind === "paragraph" && LINES.has(block.element)) lines.push(block);
    else all.push(block);
  }
  close();
  return all;
}

/** Who prints it and when, in two lines of the draft, are one line. */
function joined(lines: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  const all: ParagraphBlock[] = [];
  for (const line of lines) {
    const above = all.at(-1);
    const isWhen = line.element === "imprint" && /^[\d×xX*]{2,4}\s?年/.test(line.runs[0]?.text ?? "");
    if (isWhen && above?.element === "imprint" && above.right.length === 0) {
      all[all.length - 1] = { ...above, right: line.runs };
    } else all.push(line);
  }
  return all;
}
