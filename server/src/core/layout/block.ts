// What a document's page is made of: the elements (版式要素) of GB/T 9704—2012, chapter 7, and the text of each.

/** A heading's level on the page: 一、 is the first, （一） the second, 1. the third, （1） the fourth (7.3.3). */
export type Level = 1 | 2 | 3 | 4;

/** An element of the page, by the standard's own names where it has one. */
export type ElementKind =
  | "documentNumber" // 发文字号
  | "title" // 标题
  | "underTitle" // 题注、署名: what stands centred below a title
  | "contentsTitle" // 目录
  | "contentsEntry"
  | "addressee" // 主送机关
  | "chapter" // 第一章, centred
  | `heading${Level}` // a heading alone in its paragraph
  | "text" // 正文
  | "attachmentNote" // 附件说明, its first line
  | "attachmentNoteItem"
  | "signature" // 发文机关署名
  | "date" // 成文日期
  | "annotation" // 附注
  | "copies" // 抄送机关、印发机关
  | "attachmentLabel"; // 附件1 at the head of its page

/** The face that a run is set in: its paragraph's own, or that of a heading which runs into the text. */
export type Face = "own" | `heading${Level}`;

/** Text of one face. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
}

/** A paragraph of the page. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly element: ElementKind;
  readonly runs: readonly Run[];
  /** So many empty lines stand above it. */
  readonly linesAbove: number;
  /** True where it begins a page of its own. */
  readonly newPage: boolean;
  /** How far it stands from the right edge, in characters; only signature and date do. */
  readonly fromRight: number;
}

/** A table: rows of cells, the first row its head. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
}

/** A piece of the page, from top to bottom. */
export type Block = ParagraphBlock | TableBlock;
