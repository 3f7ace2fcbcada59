// Writes a table as an Excel workbook.
import writeExcelFile, { type SheetData } from "write-excel-file/universal";

/** What a workbook is made of; the same shape as the features' Table. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The bytes of an .xlsx file. Texts are written as texts: none becomes a formula. */
export async function workbookOf({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const data: SheetData = [
    columns.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((cells) => cells.map(cellOf)),
  ];
  const file = writeExcelFile(data, {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? 12 })),
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** In characters; the others are 12 wide. */
const WIDTHS: Readonly<Record<string, number>> = { 章节: 24, 对象: 24, 原句: 60, 本年章节: 24, 情况: 16 };

function cellOf(value: string | number | null) {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
}
