// Writes laid-out paragraphs as a Word document in the form of GB/T 9704—2012.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Block, ParagraphBlock, Run } from "../core/layout/block.ts";
import { type Form, STANDARD_FORM } from "../core/layout/form.ts";
import { fontOf } from "./wordFormats.ts";
import { imprintOf } from "./wordImprint.ts";
import { letterFoot, letterMarkOf, markOf } from "./wordMark.ts";
import { MILLIMETRE, PAGE, POINT, SIZES } from "./wordMeasures.ts";
import { paragraphsOf, type RunsOf, runsWith } from "./wordParagraph.ts";
import { stylesOf } from "./wordStyles.ts";
import { tableOf } from "./wordTable.ts";

/** The bytes of a .docx file. */
export async function wordDocumentOf(
  blocks: readonly Block[],
  form: Form = STANDARD_FORM,
): Promise<Uint8Array> {
  const title = blocks.find((block) => isElement(block, "title"));
  const notes: string[] = [];
  const runsOf = runsWith((words) => notes.push(words));
  const letter = lettersAtHead(blocks);
  const children = blocks
    .slice(letter.length)
    .flatMap((block, i, rest) => childrenOf(block, heightAbove(rest, i, form), runsOf));
  const document = new Document({
    title: title?.kind === "paragraph" ? textOf(title.runs) : "",
    creator: "",
    lastModifiedBy: "",
    styles: stylesOf(form),
    footnotes: Object.fromEntries(
      notes.map((words, i) => [i + 1, { children: [new Paragraph({ children: [new TextRun(words)] })] }]),
    ),
    evenAndOddHeaderAndFooters: form.pageNumbers === "outer",
    sections: [
      letter.length > 0
        ? {
            properties: {
              page: { ...PAGE, margin: { ...PAGE.margin, ...LETTER_MARGIN } },
              titlePage: true,
            },
            headers: { first: new Header({ children: letter.map(letterMarkOf) }) },
            footers: { ...pageNumbers(form, FOOT_RISE), first: new Footer({ children: [letterFoot()] }) },
            children,
          }
        : { properties: { page: PAGE }, footers: pageNumbers(form), children },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** 信函: the mark's upper edge 30 mm below the page's, the lower red line 20 mm above the page's end: 8.1. */
const LETTER_MARGIN = { header: Math.round(30 * MILLIMETRE), footer: Math.round(20 * MILLIMETRE) };
/** What the page's numbers must rise to stand where they do on other pages. */
const FOOT_RISE = PAGE.margin.footer - LETTER_MARGIN.footer;

function isElement(block: Block | undefined, element: ParagraphBlock["element"]): block is ParagraphBlock {
  return block?.kind === "paragraph" && block.element === element;
}

/** The marks of a 信函 that the draft opens with: they stand in the first page's header. */
function lettersAtHead(blocks: readonly Block[]): readonly ParagraphBlock[] {
  const end = blocks.findIndex((block) => !isElement(block, "letterMark"));
  return blocks.slice(0, end < 0 ? blocks.length : end) as readonly ParagraphBlock[];
}

/** How far the lines of 份号, 密级 and 紧急程度 above a block reach down its page, in twips. */
function heightAbove(blocks: readonly Block[], at: number, { lineSpacing }: Form): number {
  let lines = 0;
  while (isElement(blocks[at - 1 - lines], "copyNumber") || isElement(blocks[at - 1 - lines], "secrecy"))
    lines++;
  return lines * lineSpacing * POINT;
}

function childrenOf(block: Block, above: number, runsOf: RunsOf): FileChild[] {
  if (block.kind === "table") return tableOf(block, runsOf);
  if (block.kind === "imprint") return imprintOf(block, runsOf);
  if (block.element === "letterMark") return [letterMarkOf(block)];
  const isMark = block.element === "organMark" || block.element === "orderMark";
  return isMark ? [markOf(block, above)] : paragraphsOf(block, runsOf);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** — 1 — in 14 points, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumbers({ pageNumbers: place, fonts }: Form, rise = 0): { default?: Footer; even?: Footer } {
  const edge = SIZES.small * 10;
  const footer = (alignment: "left" | "center" | "right") =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          spacing: { after: rise },
          ...(alignment !== AlignmentType.CENTER && { indent: { [alignment]: edge } }),
          children: [
            new TextRun({
              children: ["— ", PageNumber.CURRENT, " —"],
              size: SIZES.small,
              font: fontOf(fonts.pageNumber, fonts.pageNumber),
            }),
          ],
        }),
      ],
    });
  if (place === "none") return {};
  if (place === "center") return { default: footer(AlignmentType.CENTER) };
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}
