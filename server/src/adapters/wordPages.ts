// The pages of a Word document that stand upright, and those that are turned for a table too wide for them.
import type { Block, ElementKind } from "../core/layout/block.ts";
import { isWide } from "./wordTable.ts";

/** Pages one after the other that stand alike. */
export interface Pages {
  readonly blocks: readonly Block[];
  readonly isTurned: boolean;
}

/** What may stand above a table on its page. */
const HEADS: ReadonlySet<ElementKind> = new Set<ElementKind>(["attachmentLabel", "title", "underTitle"]);

/** The blocks by pages: turned are those that a wide table begins, with nothing but its title above it; 版记 stands upright. */
export function pagesOf(blocks: readonly Block[]): readonly Pages[] {
  const all: Pages[] = [];
  const add = (blocks: readonly Block[], isTurned: boolean): void => {
    const last = all.at(-1);
    if (blocks.length === 0) return;
    if (last?.isTurned === isTurned) all[all.length - 1] = { blocks: [...last.blocks, ...blocks], isTurned };
    else all.push({ blocks, isTurned });
  };
  const starts = [0, ...blocks.flatMap((block, i) => (i > 0 && beginsPage(block) ? [i] : []))];
  for (const [i, start] of starts.entries()) {
    const page = blocks.slice(start, starts[i + 1]);
    if (!beginsWide(page)) add(page, false);
    else {
      add(
        page.filter(({ kind }) => kind !== "imprint"),
        true,
      );
      add(
        page.filter(({ kind }) => kind === "imprint"),
        false,
      );
    }
  }
  return all;
}

function beginsPage(block: Block): boolean {
  return block.kind === "paragraph" && block.newPage;
}

function beginsWide(page: readonly Block[]): boolean {
  const first = page.find((block) => block.kind !== "paragraph" || !HEADS.has(block.element));
  return first?.kind === "table" && isWide(first);
}
