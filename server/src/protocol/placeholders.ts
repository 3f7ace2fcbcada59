// What the server and its clients say to each other about placeholders, the fact file and pasted text.
import type { Method } from "./method.ts";
import type { DocumentParams, ProtocolRange } from "./place.ts";

/** Request, client → server: everything in an open document that is still to be filled in or taken out. */
export const PLACEHOLDERS_REQUEST: Method<DocumentParams, PlaceholdersResult | null> = "gongwen/placeholders";

/** The answer to {@link PLACEHOLDERS_REQUEST}; null where the document is not open or its status is off. */
export interface PlaceholdersResult {
  /** The document's version that the ranges belong to. */
  version: number;
  /** The numbered sections by number and title, in document order. */
  sections: string[];
  /** In document order, none overlapping. */
  items: PlaceholderItem[];
}

/** A place to be filled in or taken out. */
export interface PlaceholderItem {
  kind: "masked-name" | "masked-number" | "missing-number" | "blank" | "marker" | "residue";
  /** As it stands there: X市, **次; of a lost number the measure word that it is missing before. */
  text: string;
  range: ProtocolRange;
  /** The index among the items of the first that stands for the same; its own where it is the first or alone. */
  same: number;
  /** The index of its section; -1 before the first and in the closing, where 附件：, 落款 and the date stand. */
  section: number;
  /** A few words before it and after it, in its paragraph. */
  context: [before: string, after: string];
  /** What the fact file says that belongs there. */
  value?: string;
}

/** Request, client → server: a fact file's text with the masks of an open document that it lacks. */
export const EXTEND_FACTS_REQUEST: Method<ExtendFactsParams, ExtendFactsResult | null> =
  "gongwen/extendFacts";

/** The parameters of {@link EXTEND_FACTS_REQUEST}. */
export interface ExtendFactsParams {
  textDocument: { uri: string };
  /** The fact file's present text; "" where there is none yet. */
  text: string;
}

/** The answer to {@link EXTEND_FACTS_REQUEST}: the whole new text with what was added, or why not, in Chinese. */
export type ExtendFactsResult = { text: string; added: string[] } | { refused: string };

/** Request, client → server: what an open document is like without what came with a pasted text. Changes nothing. */
export const CLEANED_REQUEST: Method<DocumentParams, CleanedResult | null> = "gongwen/cleaned";

/** The answer to {@link CLEANED_REQUEST}; null where the document is not open or its status is off. */
export interface CleanedResult {
  /** The document's version that was cleaned. */
  version: number;
  /** The whole cleaned text; the document's own where there is nothing to clean. */
  text: string;
  /** What was done, in Chinese: 删除残迹 3 处，接起断行 5 处; "" where it was nothing. */
  title: string;
}

/** Where a folder keeps what its writers know of their masks: 填写对照表, name → value. */
export const FACT_FILE = ".gongwen/facts.json";
