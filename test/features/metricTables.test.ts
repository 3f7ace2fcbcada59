// The tables that leave the editor: what Excel, Markdown and other programs get to read.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import readExcelFile from "read-excel-file/node";
import { workbookOf } from "../../server/src/adapters/workbook.ts";
import { comparedItems, metricItems } from "../../server/src/features/metricItems.ts";
import { comparisonTable, metricTable } from "../../server/src/features/metricTables.ts";
import { tableText } from "../../server/src/features/tableText.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const REPORT = lines("一、供水", "改造水厂3座，同比增长50%。", "二、投资", "完成投资2.5亿元。");
const table = metricTable(metricItems(reportOf(REPORT)).rows);

test("CSV opens in Excel: a byte order mark, a line each, numbers plain", () => {
  assert.equal(
    tableText(table, "csv"),
    "\uFEFF章节,对象,数据,数值,上限,单位,限定,变化,原句,行\r\n" +
      "一、供水,水厂,3座,3,,座,,,改造水厂3座，同比增长50%。,2\r\n" +
      "一、供水,水厂,50%,50,,%,,同比增长,改造水厂3座，同比增长50%。,2\r\n" +
      "二、投资,投资,2.5亿元,250000000,,元,,,完成投资2.5亿元。,4\r\n",
  );
});

test("Markdown is a table", () => {
  assert.equal(
    tableText({ name: "", columns: ["对象", "数值"], rows: [["水|厂*", 3]] }, "md"),
    "| 对象 | 数值 |\n| --- | --- |\n| 水\\|厂\\* | 3 |\n",
  );
});

test("JSON has the columns for keys", () => {
  const [first] = JSON.parse(tableText(table, "json"));
  assert.equal(first.对象, "水厂");
  assert.equal(first.数值, 3);
});

describe("a cell is never a formula", () => {
  for (const text of ["=1+1", "+86", "-5℃", "@SUM(A1)", "\tx", "＝1+1", "＠SUM(A1)", "－5℃", "＋86"]) {
    test(JSON.stringify(text), async () => {
      const odd = { name: "x", columns: ["原句"], rows: [[text]] };
      assert.ok(
        tableText(odd, "csv").includes(`\r\n'${text}`) || tableText(odd, "csv").includes(`"'${text}`),
      );
      const [, row] = await sheetOf(odd);
      assert.deepEqual(row, [text.trim()]);
    });
  }
});

test("a workbook holds the same rows, numbers as numbers", async () => {
  const [columns, first] = await sheetOf(table);
  assert.deepEqual(columns, table.columns);
  assert.deepEqual(
    first?.map((cell) => cell ?? ""),
    table.rows[0]?.map((cell) => cell ?? ""),
  );
});

test("two reports side by side", () => {
  const { rows } = comparedItems(reportOf("改造水厂4座。"), reportOf("改造水厂5座。"));
  assert.equal(tableText(comparisonTable(rows), "csv").split("\r\n")[1], "水厂,座,4,5,1,25,有变化,,4座,5座");
});

async function sheetOf(sheet: Parameters<typeof workbookOf>[0]) {
  const [first] = await readExcelFile(Buffer.from(await workbookOf(sheet)));
  return first?.data ?? [];
}
