// Writes tables as text: CSV for Excel, Markdown, JSON.
import type { TableFormat } from "../protocol.ts";
import type { Cell, Table } from "./metricTables.ts";

/** The table as text in a format. */
export function tableText(table: Table, format: Exclude<TableFormat, "xlsx">): string {
  return WRITERS[format](table);
}

const WRITERS = { csv: csvOf, json: jsonOf, md: markdownOf };

/** The table as comma-separated values (RFC 4180), with a byte order mark so that Excel reads UTF-8. */
function csvOf({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** The table in Markdown. */
function markdownOf({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(markdownCell).join(" | ")} |\n`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}\n`, ...rows.map(line)].join("");
}

/** The rows as a list of objects with the columns for keys. */
function jsonOf({ columns, rows }: Table): string {
  const objects = rows.map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/**
 * A text that begins like a formula, in half width or full, gets an apostrophe in front, so that no spreadsheet reckons with what a draft says
 * (OWASP, CSV injection); numbers are numbers.
 */
function safeText(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = safeText(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function markdownCell(cell: Cell): string {
  return cell === null
    ? ""
    : String(cell)
        .replace(/[\\|*_`<>[\]]/g, "\\$&")
        .replace(/\s+/g, " ");
}
