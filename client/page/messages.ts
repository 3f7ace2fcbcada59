// What the table's page and the extension say to each other.
import type { ComparedItem, MetricItem, ProtocolPosition, ProtocolRange } from "../../server/src/protocol.ts";

/** The words of the page, in the user's language, by their Chinese. */
export type Words = Readonly<Record<string, string>>;

/** From the extension to the page. */
export type ToPage =
  | { kind: "words"; words: Words }
  | { kind: "rows"; draft: string; rows: MetricItem[]; comparison: Comparison | undefined }
  | { kind: "show"; tab: Tab }
  | { kind: "reveal"; from: ProtocolPosition }
  | { kind: "gone"; draft: string };

/** Another report held against the draft. */
export interface Comparison {
  readonly older: string;
  readonly rows: ComparedItem[];
}

/** The page's leaves: 数据表, 图表, 与上年对比. */
export type Tab = "table" | "chart" | "comparison";

/** From the page to the extension, which checks it before it believes it. */
export type FromPage =
  | { kind: "ready" }
  | { kind: "goTo"; range: ProtocolRange; of: "draft" | "older" }
  | { kind: "copy"; tab: Tab }
  | { kind: "export"; tab: Tab }
  | { kind: "compare" };
