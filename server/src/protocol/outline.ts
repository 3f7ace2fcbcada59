// What the server and its clients say to each other about the outline, and how to change what it shows.
import type { Method } from "./method.ts";
import type { SectionNumberStyle } from "./numbering.ts";
import type { DocumentParams, ProtocolPosition, ProtocolRange } from "./place.ts";

/** Request, client → server: the outline of an open document with what each section counts. */
export const OUTLINE_REQUEST: Method<DocumentParams, OutlineResult | null> = "gongwen/outline";

/** The answer to {@link OUTLINE_REQUEST}; null where the document is not open or its status is off. */
export interface OutlineResult {
  /** The document's version that the ranges belong to. */
  version: number;
  nodes: OutlineItem[];
}

/** A node of the outline: a title, a heading, a point, a contents entry or a lead. */
export interface OutlineItem {
  kind: "title" | "heading" | "point" | "toc" | "lead";
  /** The number as written, or "". */
  number: string;
  title: string;
  /** The whole section. */
  range: ProtocolRange;
  /** The number and the title. */
  selectionRange: ProtocolRange;
  /** 字数, 待填 and 数据 of the whole section, what lies below it included. */
  characters: number;
  placeholders: number;
  metrics: number;
  children: OutlineItem[];
}

/** Request, client → server: how to change a document's structure. The client applies the answer as one edit. */
export const STRUCTURE_EDIT_REQUEST: Method<StructureEditParams, StructureEditResult | null> =
  "gongwen/structureEdit";

/** The structure edits; each is one undo. */
export type StructureEdit =
  | "moveUp"
  | "moveDown"
  | "moveTo"
  | "movePointUp"
  | "movePointDown"
  | "movePointTo"
  | "promote"
  | "demote"
  | "renumberDocument"
  | "renumberSection"
  | "renumberSelection"
  | "switchStyle"
  | "toMarkdown"
  | "toPlain"
  | "splitHeading"
  | "joinHeading"
  | "regenerateContents";

/** The parameters of {@link STRUCTURE_EDIT_REQUEST}. */
export interface StructureEditParams {
  textDocument: { uri: string };
  edit: StructureEdit;
  /** The section is the innermost one that holds the range's start; for renumberSelection the whole range. */
  range: ProtocolRange;
  /** moveTo, movePointTo: what is moved goes before what starts here; left out, to the end of its siblings. */
  target?: ProtocolPosition;
  /** switchStyle: the style that the section and its siblings get. */
  style?: SectionNumberStyle;
}

/** The answer to {@link STRUCTURE_EDIT_REQUEST}: the changes, or why nothing is done, in Chinese. */
export type StructureEditResult =
  | {
      version: number;
      /** What is done, in Chinese, such as 上移“（二）保障措施”. */
      title: string;
      changes: { range: ProtocolRange; newText: string }[];
      /** Where the cursor goes, in the changed text. */
      focus?: ProtocolPosition;
      /** What was left alone and why, in Chinese, a sentence each. */
      notes?: string[];
    }
  | {
      refused: string;
      /** The edit that clears the way, where one does. */
      remedy?: StructureEdit;
    };
