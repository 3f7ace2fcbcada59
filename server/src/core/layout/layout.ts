// Lays a draft out on the page: which element of an official document each paragraph is (GB/T 9704—2012, chapter 7).
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import type { Block, ElementKind, ParagraphBlock, TableBlock } from "./block.ts";
import { type CommentedPlace, type CommentedSpan, commentsByLine, withEvery } from "./comments.ts";
import { elementsOf } from "./elements.ts";
import { footnotesOf, withNotes } from "./footnotes.ts";
import { withImprints } from "./imprint.ts";
import { type FacedSpan, runsOf } from "./inline.ts";
import { isItem } from "./items.ts";
import { formOf } from "./levels.ts";
import { pictureOf } from "./picture.ts";
import { placedClosings } from "./placedClosings.ts";
import { printedWords } from "./printedWords.ts";
import { sidesOf } from "./sides.ts";
import { spacedBlocks } from "./spacedBlocks.ts";
import { type TableLine, tableOf } from "./table.ts";
import { isUnderline, underlinedHeading } from "./underlined.ts";

/**
 * The draft's paragraphs as elements of the page, in order but 版记, which goes to the end of its document. Nothing that is
 * written is lost but what only Markdown reads (front matter, rules, tags); the draft's indents and empty lines go, those of
 * the standard come. `comments` lie on the words that they speak of. Linear.
 */
export function layoutOf(report: Report, comments: readonly CommentedPlace[] = []): readonly Block[] {
  const { byLine, closing, documents, newPages, ruled } = elementsOf(report);
  const headings = headingsByLine(report);
  const notes = footnotesOf(report);
  const said = commentsByLine(comments);
  const blocks: Block[] = [];
  const opening = new Set<number>();
  const { facts, draft } = report;
  for (let line = 0; line < facts.length; line++) {
    const { paragraph } = facts[line] as { paragraph: Paragraph };
    if (paragraph.role === "table") {
      const table = tableFrom(report, line, said);
      if (table.rows.length > 0) blocks.push(table);
      while (facts[line + 1]?.paragraph.role === "table") line++;
      continue;
    }
    const words = printedWords(paragraph, draft.syntax);
    if (words.start >= words.end || isUnderline(report, line) || notes.lines.has(line)) continue;
    const picture = draft.syntax === "markdown" ? pictureOf(paragraph.text, words) : undefined;
    if (picture) {
      blocks.push(picture);
      continue;
    }
    const element = byLine.get(line) ?? underlinedHeading(report, line, words, blocks.length === 0);
    const nodes = byLine.has(line) ? [] : (headings.get(line) ?? []);
    const spans = said.get(line) ?? [];
    const block = withEvery(
      element && nodes.length === 0
        ? elementBlock(element, { paragraph, words, spans }, report)
        : textBlock(nodes, { paragraph, words, spans }, { report, closing }),
      spans,
    );
    if (block.runs.length === 0 && block.right.length === 0) continue;
    if (documents.has(line)) opening.add(blocks.length);
    blocks.push(...parted({ ...block, newPage: newPages.has(line), isRuled: ruled.has(line) }));
  }
  return placedClosings(spacedBlocks(withImprints(withNotes(blocks, notes), opening)));
}

const PLAIN = {
  kind: "paragraph",
  right: [],
  isRuled: false,
  newPage: false,
  linesAbove: 0,
  fromRight: 0,
} as const;

/** What stands below an element that a draft has in its line: an issue's number below 水利简报（第6期）, a title below 附件1. */
const BELOW: Partial<Record<ElementKind, ElementKind>> = {
  organMark: "issueNumber",
  attachmentLabel: "title",
};

/** The block, or two where its line says two things that stand one below the other. */
function parted(block: ParagraphBlock): readonly ParagraphBlock[] {
  const { right, isRuled } = block;
  const element = BELOW[block.element];
  if (!element || right.length === 0) return [block];
  return [
    { ...block, right: [], isRuled: false },
    { ...PLAIN, element, runs: right, isRuled },
  ];
}

/** A line with words: those that are printed, and what is said of them. */
interface Line {
  readonly paragraph: Paragraph;
  readonly words: Span;
  readonly spans: readonly CommentedSpan[];
}

function elementBlock(
  element: ElementKind,
  { paragraph: { text }, words, spans }: Line,
  { draft: { syntax } }: Report,
): ParagraphBlock {
  const { left, right, faces } = sidesOf(element, text, words);
  const runs = runsOf(text, left, syntax, { faces, comments: spans });
  // What makes it stand out is its place; a line that is bold from end to end was made so for want of it.
  const isBold = runs.every(({ bold }) => bold);
  return {
    ...PLAIN,
    element,
    runs: isBold ? runs.map((run) => ({ ...run, bold: false })) : runs,
    right: runsOf(text, right, syntax, { faces, comments: spans }),
  };
}

function textBlock(
  nodes: readonly OutlineNode[],
  { paragraph, words, spans }: Line,
  { report, closing }: { readonly report: Report; readonly closing: ReadonlySet<number> },
): ParagraphBlock {
  const { kind, faces } = facedBy(nodes, paragraph, words);
  const [node] = nodes;
  const element = node && kind.startsWith("heading") && isItem(report, node, closing) ? "text" : kind;
  const runs = runsOf(paragraph.text, words, report.draft.syntax, { faces, comments: spans });
  return { ...PLAIN, element, runs };
}

function headingsByLine({ outline }: Report): ReadonlyMap<number, readonly OutlineNode[]> {
  const byLine = new Map<number, OutlineNode[]>();
  for (const node of outline) {
    // （一） below 第三条 is an item of the article (项), which is set as the text is.
    if (node.kind !== "heading" || outline[node.parent]?.family === "article") continue;
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

function tableFrom(
  { facts, draft }: Report,
  line: number,
  said: ReadonlyMap<number, readonly CommentedSpan[]>,
): TableBlock {
  const lines: TableLine[] = [];
  for (let at = line; facts[at]?.paragraph.role === "table"; at++) {
    lines.push({ text: facts[at]?.paragraph.text as string, spans: said.get(at) ?? [] });
  }
  return tableOf(lines, draft.syntax);
}
