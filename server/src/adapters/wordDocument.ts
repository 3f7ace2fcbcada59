// Writes laid-out paragraphs as a Word document in the form of GB/T 9704—2012.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { type Block, isElement, type ParagraphBlock } from "../core/layout/block.ts";
import { type Form, STANDARD_FORM } from "../core/layout/form.ts";
import { textOf } from "../core/layout/runs.ts";
import type { FindPicture, Picture } from "./picture.ts";
import { createComments, withCommentsOf } from "./wordComments.ts";
import { fontOf } from "./wordFormats.ts";
import { imprintOf } from "./wordImprint.ts";
import { letterFoot, letterMarkOf, markOf, markWidth } from "./wordMark.ts";
import {
  MILLIMETRE,
  PAGE,
  POINT,
  SIZES,
  SMALL_CHARACTER,
  TURNED_PAGE,
  TURNED_WIDTH,
  TYPE_AREA_WIDTH,
} from "./wordMeasures.ts";
import { pagesOf } from "./wordPages.ts";
import { type Neighbours, paragraphsOf, type RunsOf, runsWith } from "./wordParagraph.ts";
import { pictureParagraphs } from "./wordPicture.ts";
import { stylesOf } from "./wordStyles.ts";
import { tableOf } from "./wordTable.ts";

/** The bytes of a .docx file, with the pictures that can be found. */
export async function wordDocumentOf(
  blocks: readonly Block[],
  form: Form = STANDARD_FORM,
  findPicture: FindPicture = async () => undefined,
): Promise<Uint8Array> {
  const pictures = await picturesOf(blocks, findPicture);
  const title = blocks.find((block) => isElement(block, "title"));
  const notes: string[] = [];
  const comments = createComments();
  const runsOf = runsWith((words) => notes.push(words), comments);
  const letter = lettersAtHead(blocks);
  const body = withCommentsOf(letter, blocks.slice(letter.length));
  const sections = pagesOf(body).map(({ blocks, isTurned }, section) => {
    const children = blocks.flatMap((block, i) =>
      childrenOf(section > 0 && i === 0 ? atHead(block) : block, {
        above: heightAbove(blocks, i, form),
        markWidth: widestMark(blocks, i),
        isOfTitle: isElement(blocks[i - 1], "title") || isElement(blocks[i + 1], "title"),
        isSigned: isSigned(blocks, i),
        area: isTurned ? TURNED_WIDTH : TYPE_AREA_WIDTH,
        runsOf,
        pictures,
      }),
    );
    return letter.length > 0 && section === 0
      ? { ...letterPages(letter, form, runsOf), children }
      : { properties: { page: isTurned ? TURNED : PAGE }, footers: pageNumbers(form), children };
  });
  const document = new Document({
    title: title ? textOf(title.runs) : "",
    creator: "",
    lastModifiedBy: "",
    styles: stylesOf(form),
    footnotes: Object.fromEntries(notes.map((text, i) => [i + 1, { children: [noteOf(text)] }])),
    ...(comments.written.length > 0 && { comments: { children: comments.written } }),
    evenAndOddHeaderAndFooters: form.pageNumbers === "outer",
    sections: sections.length > 0 ? sections : [{ properties: { page: PAGE }, children: [] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The pictures that could be read, by what the draft calls them. */
type Pictures = ReadonlyMap<string, Picture>;

async function picturesOf(blocks: readonly Block[], findPicture: FindPicture): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const block of blocks) {
    if (block.kind !== "picture" || pictures.has(block.source)) continue;
    const picture = await findPicture(block.source);
    if (picture) pictures.set(block.source, picture);
  }
  return pictures;
}

const TURNED = { ...TURNED_PAGE, size: { ...TURNED_PAGE.size, orientation: PageOrientation.LANDSCAPE } };

function noteOf(text: string): Paragraph {
  return new Paragraph({
    style: "FootnoteText",
    children: [new TextRun({ text, font: { hint: "eastAsia" } })],
  });
}

/** 信函: the mark's upper edge 30 mm below the page's, the lower red line 20 mm above the page's end: 8.1. */
const LETTER_MARGIN = { header: Math.round(30 * MILLIMETRE), footer: Math.round(20 * MILLIMETRE) };
/** What the page's numbers must rise to stand where they do on other pages. */
const FOOT_RISE = PAGE.margin.footer - LETTER_MARGIN.footer;

/** The pages of a 信函: the first has the mark in its header, a red line in its footer and no number. */
function letterPages(marks: readonly ParagraphBlock[], form: Form, runsOf: RunsOf) {
  const bare = marks.map((mark) => ({
    ...mark,
    runs: mark.runs.map(({ comments: _elsewhere, ...run }) => run),
  }));
  return {
    properties: { page: { ...PAGE, margin: { ...PAGE.margin, ...LETTER_MARGIN } }, titlePage: true },
    headers: { first: new Header({ children: bare.map((mark) => letterMarkOf(mark, runsOf)) }) },
    footers: { ...pageNumbers(form, FOOT_RISE), first: new Footer({ children: [letterFoot()] }) },
  };
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

/** The width of the widest mark among those that stand with the one at an index, in characters. */
function widestMark(blocks: readonly Block[], at: number): number {
  let [first, last] = [at, at];
  while (isElement(blocks[first - 1], "organMark")) first--;
  while (isElement(blocks[last + 1], "organMark")) last++;
  return blocks
    .slice(first, last + 1)
    .reduce((most, block) => (block.kind === "paragraph" ? Math.max(most, markWidth(block)) : most), 0);
}

/** True above a signature, or a date without one, but of a document's first text: its first page must have some. */
function isSigned(blocks: readonly Block[], at: number): boolean {
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  if (!isElement(below, "signature") && !isElement(below, "date")) return false;
  return above?.kind === "table" || (above?.kind === "paragraph" && OF_TEXT.test(above.element));
}

const OF_TEXT = /^(?:text|heading\d|attachmentNote|attachmentNoteItem)$/;

/** A section begins a page by itself. */
function atHead(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, newPage: false } : block;
}

/** Where a block stands: how far the lines above a mark reach, how wide the marks beside it are. */
interface Place extends Neighbours {
  readonly above: number;
  readonly markWidth: number;
  readonly area: number;
  readonly runsOf: RunsOf;
  readonly pictures: Pictures;
}

function childrenOf(block: Block, place: Place): FileChild[] {
  const { above, markWidth, area, runsOf, pictures } = place;
  if (block.kind === "picture") return pictureParagraphs(block, pictures.get(block.source), area, runsOf);
  if (block.kind === "table") return tableOf(block, area, runsOf);
  if (block.kind === "imprint") return imprintOf(block, runsOf);
  if (block.element === "letterMark") return [letterMarkOf(block, runsOf)];
  const isMark = block.element === "organMark" || block.element === "orderMark";
  return isMark ? [markOf(block, above, markWidth, runsOf)] : paragraphsOf(block, runsOf, place);
}

/** — 1 — in 14 points, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumbers({ pageNumbers: place, fonts }: Form, rise = 0): { default?: Footer; even?: Footer } {
  const footer = (alignment: "left" | "center" | "right") =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          spacing: { after: rise },
          ...(alignment !== AlignmentType.CENTER && { indent: { [alignment]: SMALL_CHARACTER } }),
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
