// gongwen metrics and gongwen compare: the figures of reports as a table, printed or written into a file.
import type { Report } from "../core/report/report.ts";
import { fileReport } from "../features/fileReport.ts";
import { comparedItems, metricItems } from "../features/metricItems.ts";
import { comparisonTable, metricTable, type Table } from "../features/metricTables.ts";
import { tableText } from "../features/tableText.ts";
import type { CommandOutput } from "./output.ts";
import { readText } from "./readText.ts";
import type { TableWish } from "./tableArguments.ts";
import { writeNew } from "./writeNew.ts";

/** Makes the table and gives the exit status: 2 where a file could not be read or written, else 0. */
export async function tableFiles(wish: TableWish, { print, complain }: CommandOutput): Promise<0 | 2> {
  const { command, format, output, files } = wish;
  const reports: { file: string; report: Report }[] = [];
  for (const file of files) {
    const read = await readText(file);
    if ("problem" in read) complain(`gongwen：${file}：${read.problem}`);
    else reports.push({ file, report: fileReport(file, read.text) });
  }
  const unreadable = reports.length < files.length;
  // Half a comparison would say that everything is new or gone.
  if (reports.length === 0 || (unreadable && command === "compare")) return 2;
  const table = command === "compare" ? compared(reports) : listed(reports);
  if (output === undefined) {
    print(tableText(table, format as Exclude<typeof format, "xlsx">).replace(/\r?\n$/, ""));
    return unreadable ? 2 : 0;
  }
  const problem = await writeNew(output, await bytesOf(table, format));
  if (problem !== undefined) complain(`gongwen：${output}：${problem}`);
  return problem !== undefined || unreadable ? 2 : 0;
}

function compared([older, newer]: readonly { report: Report }[]): Table {
  return comparisonTable(older && newer ? comparedItems(older.report, newer.report).rows : []);
}

/** Of several files each row says first which it is from. */
function listed(reports: readonly { file: string; report: Report }[]): Table {
  const tables = reports.map(({ report }) => metricTable(metricItems(report).rows));
  const [first] = tables;
  if (!first || tables.length === 1) return first ?? metricTable([]);
  const rows = tables.flatMap((table, i) => table.rows.map((row) => [reports[i]?.file ?? "", ...row]));
  return { name: first.name, columns: ["文件", ...first.columns], rows };
}

async function bytesOf(table: Table, format: TableWish["format"]): Promise<Uint8Array> {
  if (format !== "xlsx") return Buffer.from(tableText(table, format), "utf8");
  const { workbookOf } = await import("../adapters/workbook.ts");
  return workbookOf(table);
}
