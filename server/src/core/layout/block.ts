// What a document's page is made of: the elements (版式要素) of GB/T 9704—2012, chapter 7, and the text of each.

/** A heading's level on the page: 一、 is the first, （一） the second, 1. the third, （1） the fourth (7.3.3). */
export type Level = 1 | 2 | 3 | 4;

/** An element of the page, by the standard's own names where it has one. */
export type ElementKind =
  | "copyNumber" // 份号
  | "secrecy" // 密级和保密期限, 紧急程度
  | "organMark" // 发文机关标志, 纪要标志
  | "letterMark" // 发文机关标志 of a 信函
  | "orderMark" // 发文机关标志 of a 命令
  | "documentNumber" // 发文字号
  | "letterNumber" // 发文字号 of a 信函
  | "signer" // 签发人 in a line of its own
  | "issueNumber" // 令号, 期号
  | "issuer" // who edits an issue, and when
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
  | "attendance" // 出席、请假、列席人员
  | "copies" // 抄送机关
  | "imprint" // 印发机关和印发日期
  | "attachmentLabel"; // 附件1 at the head of its page

/** The face that a run is set in: its paragraph's own, or that of a heading which runs into the text. */
export type Face = "own" | `heading${Level}`;

/** Text of one face. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  /** What its footnote says, whose mark stands in the text's place. */
  readonly note?: string;
  /** What is said of it beside the text; the same objects on every run that a comment is on. */
  readonly comments?: readonly Comment[];
}

/** 批注: what a reader of the draft has to say of some of its words. */
export interface Comment {
  readonly text: string;
}

/** A paragraph of the page. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly element: ElementKind;
  readonly runs: readonly Run[];
  /** Words at the right end of the same line: 签发人 beside 发文字号, 印发日期 beside 印发机关. */
  readonly right: readonly Run[];
  /** True where a red line runs below it. */
  readonly isRuled: boolean;
  /** How far below the type area's upper edge it stands, in millimetres; undefined where it follows what is above. */
  readonly fromTop?: number;
  /** How many empty lines stand above it. */
  readonly linesAbove: number;
  /** True where it begins a page of its own. */
  readonly newPage: boolean;
  /** How far it stands from the right edge, in characters; only signature and date do. */
  readonly fromRight: number;
}

/** How the words of a column stand in it; undefined where the draft does not say. */
export type ColumnAlignment = "left" | "center" | "right" | undefined;

/** A table: rows of cells, the first row its head. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly columns: readonly ColumnAlignment[];
  /** How many empty lines stand above it. */
  readonly linesAbove: number;
}

/** A picture alone in its line: where it is, and the words that describe it. */
export interface PictureBlock {
  readonly kind: "picture";
  readonly source: string;
  readonly words: readonly Run[];
}

/** 版记, at the foot of a document's last page: whom else it goes to, who prints it and when. */
export interface ImprintBlock {
  readonly kind: "imprint";
  readonly lines: readonly ParagraphBlock[];
  /** True where lines part it from the text and its own lines from one another; a 信函 has none. */
  readonly isRuled: boolean;
}

/** A piece of the page, from top to bottom. */
export type Block = ParagraphBlock | TableBlock | PictureBlock | ImprintBlock;

/** True of a paragraph that is the element. */
export function isElement(block: Block | undefined, element: ElementKind): block is ParagraphBlock {
  return block?.kind === "paragraph" && block.element === element;
}
