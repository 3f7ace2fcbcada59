// What the server and its clients say to each other about the figures of a draft: the table, the comparison, the files.
import type { Method } from "./method.ts";
import type { DocumentParams, ProtocolRange } from "./place.ts";

/** Request, client → server: the figures of an open document as rows of a table. */
export const METRICS_REQUEST: Method<DocumentParams, MetricsResult | null> = "gongwen/metrics";

/** The answer to {@link METRICS_REQUEST}; null for a document that is not open. */
export interface MetricsResult {
  /** The document's version that the ranges belong to. */
  version: number;
  rows: MetricItem[];
}

/** A figure of a draft. */
export interface MetricItem {
  /** As it stands in the draft: 16.4万元. */
  text: string;
  /** In the numeral's base unit: 164000. The lower end of a range. */
  value: number;
  /** The upper end of a range. */
  upper?: number;
  unit: string;
  bound: string;
  /** The words of change (同比增长), or "". */
  change: string;
  /** Of a change: 1 for more, -1 for less, else 0. */
  direction: 1 | -1 | 0;
  subject: string;
  /** The heading that it stands under, number and title, or "". */
  section: string;
  sentence: string;
  range: ProtocolRange;
}

/** Request, client → server: the figures of an open document beside those of another report. */
export const COMPARE_METRICS_REQUEST: Method<CompareMetricsParams, CompareMetricsResult | null> =
  "gongwen/compareMetrics";

/** The parameters of {@link COMPARE_METRICS_REQUEST}. */
export interface CompareMetricsParams {
  /** The newer report. */
  textDocument: { uri: string };
  /** The older one, which need not be open. */
  older: { languageId: string; text: string };
}

/** The answer to {@link COMPARE_METRICS_REQUEST}; null where the newer document is not open. */
export interface CompareMetricsResult {
  version: number;
  rows: ComparedItem[];
}

/** A figure of both reports, or of one. */
export interface ComparedItem {
  kind: "changed" | "same" | "new" | "gone";
  subject: string;
  unit: string;
  older?: MetricItem;
  newer?: MetricItem;
  /** Newer less older, in the numerals' base unit. */
  difference?: number;
  /** The difference as a share of the older value: 0.25 for a quarter more. */
  rate?: number;
}

/** The forms that a table can be exported in. */
export const TABLE_FORMATS = ["csv", "xlsx", "json", "md"] as const;
/** One of them. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Request, client → server: the bytes of a file with the figures, or with the comparison where `older` is given. */
export const EXPORT_METRICS_REQUEST: Method<ExportMetricsParams, ExportMetricsResult | null> =
  "gongwen/exportMetrics";

/** The parameters of {@link EXPORT_METRICS_REQUEST}. */
export interface ExportMetricsParams {
  textDocument: { uri: string };
  format: TableFormat;
  older?: { languageId: string; text: string };
}

/** The answer to {@link EXPORT_METRICS_REQUEST}; null for a document that is not open. */
export interface ExportMetricsResult {
  /** The file's content in base64. */
  content: string;
}
