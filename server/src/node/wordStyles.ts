// The styles of a Word document for the elements of GB/T 9704—2012: faces, sizes, indents, alignment.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { ElementKind, Face } from "../core/layout/block.ts";

/** Lengths of Word documents are in twips, 20 to a point. */
export const MILLIMETRE = (72 / 25.4) * 20;

/** The width of the type area (版心): 5.2.1. */
export const TYPE_AREA_WIDTH = 156 * MILLIMETRE;

/** In half points: 三号 is 16 points, 二号 22, 四号 14: 5.2.2, 7.3.1, 7.4, 7.5. */
export const SIZES = { body: 32, title: 44, small: 28 };

/** A character of the text and the space to the next, in twips: 28 to a line, 5.2.3. They are set a quarter of a point closer than they are wide. */
export const CHARACTER = 315;
const CLOSER = CHARACTER - SIZES.body * 10;

/** The style of ordinary text. */
export const BODY = "Body";

/** The character styles of headings that run into their text. */
export const FACES: Readonly<Record<Exclude<Face, "own">, string>> = {
  heading1: "Face1",
  heading2: "Face2",
  heading3: "Face3",
  heading4: "Face4",
};

type Paragraphs = NonNullable<IParagraphStyleOptions["paragraph"]>;
type Runs = NonNullable<IParagraphStyleOptions["run"]>;

const SONG = "方正小标宋简体";
const FANG = "仿宋_GB2312";
const KAI = "楷体_GB2312";
const HEI = "黑体";

/**
 * A face for Chinese, with Times New Roman for digits and Latin letters. Quotation marks, dashes and ellipses stand in both
 * scripts' tables: by the hint they are set as Chinese.
 */
export function fontOf(chinese: string, latin = "Times New Roman") {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese, hint: "eastAsia" };
}

/** 28 points a line: 22 lines in a type area. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const TITLE_LINE = { ...LINE, line: 700 };
/** Two characters; the second is for programs that do not count in characters. */
const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * CHARACTER };
const INDENTED: Paragraphs = { spacing: LINE, indent: FIRST_LINE, alignment: AlignmentType.BOTH };
const FLUSH: Paragraphs = { spacing: LINE, alignment: AlignmentType.LEFT };
const CENTRED: Paragraphs = { spacing: LINE, alignment: AlignmentType.CENTER };
const RIGHT: Paragraphs = { spacing: LINE, alignment: AlignmentType.RIGHT };

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: Paragraphs;
  readonly run: Runs;
}

const run = (chinese: string, size = SIZES.body): Runs => ({
  font: fontOf(chinese),
  size,
  color: "000000",
  ...(size === SIZES.body && { characterSpacing: CLOSER }),
});

/** A heading's paragraph stays with the one below; Word's own style of its level puts it into the navigation pane. */
const heading = (level: 1 | 2 | 3 | 4, chinese: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: { ...INDENTED, keepNext: true, outlineLevel: level - 1 },
  run: { ...run(chinese), bold: false, italics: false },
});

/** Each element's style, by the clauses 7.2 to 7.4; what the standard has no word for follows what stands beside it. */
const ELEMENTS: Readonly<Record<ElementKind, Style>> = {
  documentNumber: { id: "DocumentNumber", name: "发文字号", paragraph: CENTRED, run: run(FANG) },
  title: {
    id: "Title",
    name: "Title",
    paragraph: { ...CENTRED, spacing: TITLE_LINE, keepNext: true },
    run: { ...run(SONG, SIZES.title), bold: false, characterSpacing: 0 },
  },
  underTitle: { id: "UnderTitle", name: "题注", paragraph: CENTRED, run: run(KAI) },
  contentsTitle: { id: "ContentsTitle", name: "目录标题", paragraph: CENTRED, run: run(HEI) },
  contentsEntry: { id: "ContentsEntry", name: "目录条目", paragraph: FLUSH, run: run(FANG) },
  addressee: { id: "Addressee", name: "主送机关", paragraph: FLUSH, run: run(FANG) },
  chapter: {
    id: "Chapter",
    name: "章名",
    paragraph: { ...CENTRED, keepNext: true, outlineLevel: 0 },
    run: run(HEI),
  },
  heading1: heading(1, HEI),
  heading2: heading(2, KAI),
  heading3: heading(3, FANG),
  heading4: heading(4, FANG),
  text: { id: BODY, name: "公文正文", paragraph: INDENTED, run: run(FANG) },
  // 左空二字编排“附件”二字，后标全角冒号；回行时与上一行附件名称的首字对齐。
  attachmentNote: {
    id: "AttachmentNote",
    name: "附件说明",
    paragraph: { ...FLUSH, indent: { left: 6 * CHARACTER, hanging: 4 * CHARACTER } },
    run: run(FANG),
  },
  attachmentNoteItem: {
    id: "AttachmentNoteItem",
    name: "附件说明续行",
    paragraph: { ...FLUSH, indent: { left: 6 * CHARACTER, hanging: CHARACTER } },
    run: run(FANG),
  },
  // Never the date alone on a page.
  signature: {
    id: "Signature",
    name: "发文机关署名",
    paragraph: { ...RIGHT, keepNext: true },
    run: run(FANG),
  },
  date: { id: "DateOfIssue", name: "成文日期", paragraph: RIGHT, run: run(FANG) },
  annotation: { id: "Annotation", name: "附注", paragraph: INDENTED, run: run(FANG) },
  copies: {
    id: "Copies",
    name: "抄送机关",
    paragraph: { ...FLUSH, indent: { left: SIZES.small * 10, right: SIZES.small * 10 } },
    run: run(FANG, SIZES.small),
  },
  attachmentLabel: { id: "AttachmentLabel", name: "附件序号", paragraph: FLUSH, run: run(HEI) },
};

const TABLE_LINE = { spacing: { ...LINE, line: 440 } };

/** The style of an element. */
export function styleOf(element: ElementKind): string {
  return ELEMENTS[element].id;
}

/** Word's own names for its own styles, so that it takes these in their place. */
const OWN = new Set(["Title", "Heading1", "Heading2", "Heading3", "Heading4"]);

/** All styles of a document. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...run(FANG), language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: LINE },
    },
    title: ELEMENTS.title,
    heading1: ELEMENTS.heading1,
    heading2: ELEMENTS.heading2,
    heading3: ELEMENTS.heading3,
    heading4: ELEMENTS.heading4,
  },
  paragraphStyles: [
    ...Object.values(ELEMENTS).filter(({ id }) => !OWN.has(id)),
    {
      id: "TableHead",
      name: "表头",
      paragraph: { ...CENTRED, ...TABLE_LINE },
      run: run(HEI, SIZES.small),
    },
    {
      id: "TableCell",
      name: "表格内容",
      paragraph: { ...FLUSH, ...TABLE_LINE },
      run: run(FANG, SIZES.small),
    },
  ].map((style) => ({ ...style, quickFormat: true })),
  characterStyles: [HEI, KAI, FANG, FANG].map((chinese, i) => ({
    id: `Face${i + 1}`,
    name: `第${"一二三四"[i]}层序数连排标题`,
    run: { font: fontOf(chinese) },
  })),
};
