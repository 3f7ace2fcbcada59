// A draft laid out on the page, as lines that a test can read.
import type { Block, Run } from "../../server/src/core/layout/block.ts";
import { layoutOf } from "../../server/src/core/layout/layout.ts";
import { type Language, reportOf } from "./drafts.ts";

/**
 * A block in a line: ↧ begins a page, each · is an empty line above, then the element and its words; ［…］ of a heading's face
 * with its level, 【…】 in bold, ⦅…⦆ a footnote, ⇥ before what stands at the right end, ▬ above a red line.
 */
function shown(block: Block): string {
  if (block.kind === "imprint")
    return `版记${block.isRuled ? "" : "无线"} ${block.lines.map(shown).join(" ⏎ ")}`;
  if (block.kind === "picture") return `图 ${block.source} ${wordsOf(block.words)}`;
  if (block.kind === "table") {
    return `${"·".repeat(block.linesAbove)}表 ${block.rows.map((row) => row.map(wordsOf).join("｜")).join(" ⏎ ")}`;
  }
  const { element, runs, right, newPage, linesAbove, fromTop = "", isRuled } = block;
  const end = right.length > 0 ? ` ⇥ ${wordsOf(right)}` : "";
  return `${newPage ? "↧" : ""}${"·".repeat(linesAbove)}${fromTop}${element} ${wordsOf(runs)}${end}${isRuled ? " ▬" : ""}`;
}

function wordsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, face, bold, note }) => {
      if (note !== undefined) return `⦅${note}⦆`;
      return face !== "own" ? `［${face.slice(-1)}${text}］` : bold ? `【${text}】` : text;
    })
    .join("");
}

/** The blocks of a draft, a line each. */
export function page(text: string, language: Language = "plaintext"): readonly string[] {
  return layoutOf(reportOf(text, language)).map(shown);
}
