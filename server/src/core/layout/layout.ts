// Lays a draft out on the page: which element of an official document each paragraph is (GB/T 9704—2012, chapter 7).
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import type { Block, ElementKind, ParagraphBlock, TableBlock } from "./block.ts";
import { elementsOf } from "./elements.ts";
import { type FacedSpan, runsOf } from "./inline.ts";
import { formOf } from "./levels.ts";
import { placedClosings } from "./placedClosings.ts";
import { spacedBlocks } from "./spacedBlocks.ts";
import { rowsOf } from "./table.ts";

/**
 * The draft's paragraphs as elements of the page, in order. Nothing that is written is lost but what only Markdown reads
 * (front matter, rules, tags); the draft's indents and empty lines go, those of the standard come. Linear.
 */
export function layoutOf(report: Report): readonly Block[] {
  const { byLine, newPages } = elementsOf(report);
  const headings = headingsByLine(report);
  const blocks: Block[] = [];
  const { facts } = report;
  for (let line = 0; line < facts.length; line++) {
    const { paragraph } = facts[line] as { paragraph: Paragraph };
    if (paragraph.role === "table") {
      const table = tableFrom(report, line);
      if (table.rows.length > 0) blocks.push(table);
      while (facts[line + 1]?.paragraph.role === "table") line++;
      continue;
    }
    const words = printedWords(paragraph, report);
    if (words.start >= words.end) continue;
    const element = byLine.get(line);
    const nodes = element === undefined ? (headings.get(line) ?? []) : [];
    const { kind, faces } = facedBy(nodes, paragraph, words);
    const runs = runsOf(paragraph.text, words, report.draft.syntax, faces);
    if (runs.length === 0) continue;
    blocks.push(paragraphBlock(element ?? kind, runs, newPages.has(line)));
  }
  return placedClosings(spacedBlocks(blocks));
}

function paragraphBlock(
  element: ElementKind,
  runs: ParagraphBlock["runs"],
  newPage: boolean,
): ParagraphBlock {
  return { kind: "paragraph", element, runs, newPage, linesAbove: 0, fromRight: 0 };
}

function headingsByLine({ outline }: Report): ReadonlyMap<number, readonly OutlineNode[]> {
  const byLine = new Map<number, OutlineNode[]>();
  for (const node of outline) {
    if (node.kind !== "heading") continue;
    const others = byLine.get(node.name.line);
    if (others) others.push(node);
    else byLine.set(node.name.line, [node]);
  }
  return byLine;
}

/** The end marks of a heading that runs into its text are set as the heading is. */
const END_MARKS = "。.：:；;，,！!？?*_ \u3000";

/** A heading alone in its paragraph makes the paragraph one; headings that run into their text have faces in it. */
function facedBy(
  nodes: readonly OutlineNode[],
  { text }: Paragraph,
  words: Span,
): { kind: ElementKind; faces: readonly FacedSpan[] } {
  const faces: FacedSpan[] = [];
  for (const node of nodes) {
    const form = formOf(node);
    let end = Math.min(node.name.end, words.end);
    while (end < words.end && END_MARKS.includes(text.charAt(end))) end++;
    const isAlone = node.opens && end === words.end;
    if (form === "chapter") {
      if (isAlone) return { kind: "chapter", faces: [] };
    } else if (form === "article") {
      faces.push({ start: node.name.start, end: node.name.start + node.number.length, face: "heading1" });
    } else {
      if (isAlone) return { kind: `heading${form}`, faces: [] };
      faces.push({ start: node.name.start, end, face: `heading${form}` });
    }
  }
  return { kind: "text", faces };
}

/** The words of a paragraph that are printed: without indents and, in Markdown, without what opens and closes the line. */
function printedWords({ text, role }: Paragraph, { draft }: Report): Span {
  // A comment over several lines, or a tag alone: of such lines only what stands behind the comment's end is printed.
  const commentEnd = role === "html" ? text.lastIndexOf("-->") : -1;
  let start = role !== "html" ? 0 : commentEnd < 0 ? text.length : commentEnd + "-->".length;
  let end = text.length;
  if (role === "blank" || role === "rule" || role === "frontMatter" || (role === "code" && FENCE.test(text)))
    return { start, end: start };
  while (start < end && SPACES.includes(text.charAt(start))) start++;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end--;
  if (draft.syntax === "plain" || role === "code") return { start, end };
  const opening = OPENING.exec(text.slice(start, start + LONGEST_OPENING))?.[0] ?? "";
  if (opening.includes("#")) while (end > start && " #".includes(text.charAt(end - 1))) end--;
  return { start: Math.min(start + opening.length, end), end };
}

const SPACES = " \u3000\u2002\u2003\u00a0\t\ufeff";
const FENCE = /^\s{0,3}(?:`{3}|~{3})/;
/** Quotation marks, #, and the mark of a list without numbers. */
const OPENING = /^(?:>\s?)*(?:#{1,6}\s+|[-+*]\s+(?:\[[ xX]\]\s+)?)?/;
const LONGEST_OPENING = 24;

function tableFrom({ facts, draft }: Report, line: number): TableBlock {
  const lines: Paragraph[] = [];
  for (let at = line; facts[at]?.paragraph.role === "table"; at++)
    lines.push(facts[at]?.paragraph as Paragraph);
  return { kind: "table", rows: rowsOf(lines, draft.syntax) };
}
