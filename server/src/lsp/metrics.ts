// Answers the requests for the table of figures, the comparison with an older report, and their export.
import { analyse } from "../core/analysis.ts";
import type { Report } from "../core/report/report.ts";
import { createDraft } from "../core/text/draft.ts";
import { comparedItems, metricItems } from "../features/metricItems.ts";
import { comparisonTable, metricTable, type Table } from "../features/metricTables.ts";
import { tableText } from "../features/tableText.ts";
import type {
  CompareMetricsParams,
  CompareMetricsResult,
  ExportMetricsParams,
  ExportMetricsResult,
} from "../protocol.ts";
import { base64 } from "./base64.ts";

/** The figures of the report beside those of the older text. */
export function comparison(report: Report, { older }: CompareMetricsParams): CompareMetricsResult {
  return comparedItems(analyse(createDraft("", older.languageId, 0, older.text)), report);
}

/** Makes the bytes of an Excel workbook. */
export type WorkbookWriter = (table: Table) => Promise<Uint8Array>;

/** The content of a file with the figures, or with the comparison where an older text is given. */
export async function exportedMetrics(
  report: Report,
  { textDocument, format, older }: ExportMetricsParams,
  workbook: WorkbookWriter,
): Promise<ExportMetricsResult> {
  const table = older
    ? comparisonTable(comparison(report, { textDocument, older }).rows)
    : metricTable(metricItems(report).rows);
  const bytes =
    format === "xlsx" ? await workbook(table) : new TextEncoder().encode(tableText(table, format));
  return { content: base64(bytes) };
}
