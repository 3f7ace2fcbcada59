// What the server and its clients say to each other about the numbers of sections and points.
import type { Method } from "./method.ts";
import type { ProtocolPosition, ProtocolRange } from "./place.ts";

/** Request, client → server: which section number fits at a place. Answered whether the status is on or off. */
export const NEXT_NUMBER_REQUEST: Method<NextNumberParams, NextNumberResult | null> = "gongwen/nextNumber";

/** The parameters of {@link NEXT_NUMBER_REQUEST}. */
export interface NextNumberParams {
  textDocument: { uri: string };
  /** Where a section is to be inserted. */
  position: ProtocolPosition;
  /** How many sections of one level are to be inserted; 1 where it is left out. */
  count?: number;
}

/**
 * The forms of a section's number: 一、 · （一） · 1. (also 1.1 and 1.1.1) · （1） · 1） · ① · 第一章 · 第一节 · 第一条 ·
 * 第一部分; "none" where the headings around the place bear no number.
 */
export type SectionNumberStyle =
  | "han"
  | "hanBracket"
  | "arabic"
  | "arabicBracket"
  | "arabicHalfBracket"
  | "circled"
  | "chapter"
  | "section"
  | "article"
  | "part"
  | "none";

/** The answer to {@link NEXT_NUMBER_REQUEST}; null for a document that is not open. */
export interface NextNumberResult {
  style: SectionNumberStyle;
  /** The number with its mark, brackets or space as the draft writes them: 三、 or （二） or "1.2 "; "" for style "none". */
  number: string;
  /** What it counts: 3 for 三、, 2 for "1.2 "; 0 for style "none". */
  value: number;
  /** 1 for a section directly under the title. */
  depth: number;
  /** What stands before the number in Markdown where the headings around use it ("## "), else "". */
  prefix: string;
  /** The document's version that `following` belongs to. */
  version: number;
  /** Gives the sections behind the place, and what names them, the numbers that follow; empty where nothing does. */
  following: { range: ProtocolRange; newText: string }[];
}

/** Request, client → server: what a line that Enter has just opened goes on with: 二、 below 一、…, 二是 below 一是…. */
export const CONTINUATION_REQUEST: Method<ContinuationParams, ContinuationResult | null> =
  "gongwen/continuation";

/** The parameters of {@link CONTINUATION_REQUEST}. */
export interface ContinuationParams {
  textDocument: { uri: string };
  /** The cursor on the new line, behind the indent that the editor put there; nothing stands behind it. */
  position: ProtocolPosition;
}

/** The answer to {@link CONTINUATION_REQUEST}; null where nothing is offered. */
export interface ContinuationResult {
  /** What the client puts in at the position: the number with its mark, the indent before it as far as it is missing. */
  text: string;
}
