// Writes laid-out paragraphs as a Word document in the form of GB/T 9704—2012.
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, ParagraphBlock, Run, TableBlock } from "../core/layout/block.ts";
import {
  BODY,
  CHARACTER,
  FACES,
  fontOf,
  MILLIMETRE,
  SIZES,
  STYLES,
  styleOf,
  TYPE_AREA_WIDTH,
} from "./wordStyles.ts";

/** 天头 37 mm, 订口 28 mm, which leaves a type area (版心) of 156 mm by 225 mm on A4: 5.2.1. */
const PAGE = {
  size: inTwips({ width: 210, height: 297 }),
  // The dashes beside the page's number stand 7 mm below the type area: 7.5.
  margin: inTwips({ top: 37, bottom: 35, left: 28, right: 26, footer: 25 }),
};

/** The bytes of a .docx file. */
export async function wordDocumentOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const title = blocks.find((block) => block.kind === "paragraph" && block.element === "title");
  const document = new Document({
    title: title?.kind === "paragraph" ? title.runs.map(({ text }) => text).join("") : "",
    creator: "",
    lastModifiedBy: "",
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: blocks.flatMap((block) => (block.kind === "table" ? tableOf(block) : paragraphsOf(block))),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function inTwips<T extends Readonly<Record<string, number>>>(millimetres: T): T {
  return Object.fromEntries(
    Object.entries(millimetres).map(([name, length]) => [name, Math.round(length * MILLIMETRE)]),
  ) as T;
}

/** — 1 — in 14 points, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const edge = SIZES.small * 10;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: edge } : { left: edge },
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            size: SIZES.small,
            font: fontOf("宋体", "宋体"),
          }),
        ],
      }),
    ],
  });
}

function paragraphsOf({ element, runs, linesAbove, newPage, fromRight }: ParagraphBlock): Paragraph[] {
  const empty = Array.from({ length: linesAbove }, () => new Paragraph({ style: BODY, keepNext: true }));
  const paragraph = new Paragraph({
    style: styleOf(element),
    pageBreakBefore: newPage,
    ...(fromRight > 0 && { indent: { right: Math.round(fromRight * CHARACTER) } }),
    children: runs.map(wordRun),
  });
  return [...empty, paragraph];
}

/** Programs heed the hint for quotation marks and dashes where it stands with the words themselves. */
function wordRun({ text, face, bold }: Run): TextRun {
  return new TextRun({
    text,
    font: { hint: "eastAsia" },
    ...(bold && { bold }),
    ...(face !== "own" && { style: FACES[face] }),
  });
}

function tableOf({ rows }: TableBlock): (Table | Paragraph)[] {
  const columns = rows[0]?.length ?? 0;
  const width = Math.floor(TYPE_AREA_WIDTH / columns);
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array<number>(columns).fill(width),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: row === 0 ? "TableHead" : "TableCell",
                    children: [wordRun({ text, face: "own", bold: false })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
  // A table right below another would be one with it, and no page may end with one.
  return [table, new Paragraph({ style: BODY, spacing: { line: 20, lineRule: LineRuleType.EXACT } })];
}
