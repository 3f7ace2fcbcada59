// The totals of tables that their columns, or the other cells of their row, do not add up to.
import { type Cell, isRuleLine, tableCellsOf } from "../facts/tableCells.ts";
import type { Place } from "../text/span.ts";
import { readableNumber } from "./numberText.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** A total's cell that is not the sum. */
export interface TableTotal extends Place {
  /** Which cells were added: 各行, 左边各列, 右边各列. */
  readonly what: string;
  /** What the column is headed with, or the row begins with; "" for nothing. */
  readonly name: string;
  readonly stated: string;
  readonly sum: string;
}

/** The wrong totals of the draft's tables, in its order. */
export function tableTotals(report: Report): readonly TableTotal[] {
  return report.get(TOTALS);
}

const TOTALS: Part<readonly TableTotal[]> = {
  work: ({ facts }) => {
    const found: TableTotal[] = [];
    let rows: Row[] = [];
    for (let line = 0; line <= facts.length; line++) {
      const own = facts[line];
      const cells = own ? tableCellsOf(own) : null;
      if (cells) {
        if (!isRuleLine(cells)) rows.push({ line, cells });
      } else if (rows.length > 0) {
        const before = facts[(rows[0] as Row).line - 1]?.paragraph.text ?? "";
        if (rows.length >= FEWEST_ROWS) found.push(...faultsOf(rows, before));
        rows = [];
      }
    }
    return found;
  },
  reads: (facts) => [
    paragraphIf(tableCellsOf(facts) !== null, facts),
    UNIT_NOTE.exec(facts.paragraph.text)?.[0],
  ],
};

/** A head, two rows and the total. */
const FEWEST_ROWS = 4;
/** 单位：万元 above a table. */
const UNIT_NOTE = /单位[：:].{0,10}/;

interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table's head and rows; numbers are rounded where the head or a note speaks of 万 or 亿. */
interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly rounded: readonly boolean[];
}

function faultsOf(all: readonly Row[], above: string): readonly TableTotal[] {
  const first = all.findIndex(({ cells }) => cells.slice(1).some(({ text }) => numberIn(text) !== null));
  if (first < 1) return [];
  const heads = all.slice(0, first);
  const rows = all.slice(first);
  const width = Math.max(...all.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, i) =>
    heads.map(({ cells }) => cells[i]?.text ?? "").join(""),
  );
  // A head over several columns is written once, so its rows are of other lengths.
  if (rows.some(({ cells }) => cells.length !== width) || rows.some(isDivided)) return [];
  const note = UNIT_NOTE.exec(above)?.[0] ?? "";
  const rounded = names.map((name) => /[万亿千]/.test(name + note));
  const table = { names, rows, rounded };
  return [...columnFaults(table), ...rowFaults(table)].sort((a, b) => a.line - b.line || a.start - b.start);
}

/** True of a row that other rows are parts of, or that is a part of another: the rows do not simply add up. */
function isDivided({ cells }: Row): boolean {
  const label = labelOf(cells);
  return /小计|其中|^[#—－-]|^含|^[（(]?[一二三四五六七八九十]{1,3}[）)、]/.test(label);
}

/** The words of the cells before the first number. */
function labelOf(cells: readonly Cell[]): string {
  const words: string[] = [];
  for (const { text } of cells) {
    if (words.length > 0 && numberIn(text) !== null) break;
    words.push(text);
  }
  return words.join(" ").trim();
}

const TOTAL = /^(?:合计|总计|共计)$/;

/** 合计 | 48 | 40 |: the row of totals stands last or first, and there is one. */
function columnFaults({ names, rows, rounded }: Table): readonly TableTotal[] {
  const totals = rows.filter(({ cells }) => cells.slice(0, 3).some(({ text }) => TOTAL.test(text)));
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  const at = rows.indexOf(total);
  const parts = at === 0 ? rows.slice(1) : rows.slice(0, at);
  if (parts.length < 2) return [];
  const columns = names.flatMap((name, i) => {
    const sum = NOT_ADDED.test(name) ? null : sumOf(parts.map(({ cells }) => cells[i]));
    const stated = numberIn(total.cells[i]?.text ?? "");
    if (!sum || stated === null || i === 0) return [];
    return [{ i, name, sum, stated, fits: isNear(sum, stated, rounded[i] ?? false) }];
  });
  const one = columns.some(({ fits }) => fits);
  return columns.flatMap(({ i, name, sum, stated, fits }) => {
    // Twice the total: the rows are divided, and nothing says so.
    if (fits || isNear(sum, 2 * stated, rounded[i] ?? false)) return [];
    if (!one && (columns.length > 1 || Math.abs(sum.value - stated) > FARTHEST * Math.abs(stated))) return [];
    return [faultAt(total, i, "各行", name, sum)];
  });
}

/** Where there is no other column, a sum that is further off is meant otherwise; where none fits, all are. */
const FARTHEST = 0.3;

/** What is no amount, or a number of another kind. */
const NOT_ADDED =
  /率|比|%|％|占|均|序号|编号|排名|名次|年份|年度|时间|日期|增幅|增速|降幅|单价|标准|得分|分数|评分|密度|指数|电话|号码|代码|备注|累计|折算|温|次序|级别|^$/;

/** 单位 | 合计 | 一级 | 二级: the one row whose 合计 is not the sum of those beside it, where all the others are. */
function rowFaults({ names, rows, rounded }: Table): readonly TableTotal[] {
  const at = names.findIndex((name) => /^(?:合计|总计|共计|小计)$/.test(name));
  if (at < 1 || rows.length < 3) return [];
  const sides = [
    { what: "右边各列", columns: namedFrom(names, at + 1, 1) },
    { what: "左边各列", columns: namedFrom(names, at - 1, -1) },
  ];
  for (const { what, columns } of sides) {
    const read = rows.map((row) => ({
      row,
      stated: numberIn(row.cells[at]?.text ?? ""),
      sum: columns.length < 2 ? null : sumOf(columns.map((i) => row.cells[i])),
    }));
    const wrong = read.filter(
      ({ sum, stated }) => !sum || stated === null || !isNear(sum, stated, rounded[at] ?? false),
    );
    const [fault] = wrong;
    if (wrong.length !== 1 || !fault?.sum || fault.stated === null) continue;
    return [faultAt(fault.row, at, what, labelOf(fault.row.cells), fault.sum)];
  }
  return [];
}

/** The columns from one on, as far as amounts are named. */
function namedFrom(names: readonly string[], from: number, step: 1 | -1): readonly number[] {
  const columns: number[] = [];
  for (let i = from; i > 0 && i < names.length && !NOT_ADDED.test(names[i] as string); i += step)
    columns.push(i);
  return columns;
}

/** A sum, the most decimals of what was added, and how many were. */
interface Sum {
  readonly value: number;
  readonly decimals: number;
  readonly terms: number;
}

/** The sum of cells that are all numbers, a stroke for nought; null where one is empty or something else. */
function sumOf(cells: readonly (Cell | undefined)[]): Sum | null {
  let [value, decimals] = [0, 0];
  for (const cell of cells) {
    const text = cell?.text ?? "";
    const number = /^[-—–－/／]{1,2}$|^无$/.test(text) ? 0 : numberIn(text);
    if (number === null) return null;
    value += number;
    decimals = Math.max(decimals, decimalsIn(text));
  }
  return { value: Number(value.toPrecision(12)), decimals, terms: cells.length };
}

/** Whole counts must add up; decimals, and amounts in 万 or 亿, may be rounded each. */
function isNear({ value, decimals, terms }: Sum, stated: number, rounded: boolean): boolean {
  const slack = decimals > 0 || rounded ? (0.5 * (terms + 1)) / 10 ** decimals : 0;
  return Math.abs(value - stated) <= slack + 1e-9;
}

/** The cell's plain number, or null. */
function numberIn(text: string): number | null {
  const plain = PLAIN.exec(text.length > LONGEST ? "" : text.normalize("NFKC"));
  return plain ? Number(plain[0].replaceAll(",", "")) : null;
}

const LONGEST = 16;
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function decimalsIn(text: string): number {
  return text.normalize("NFKC").split(".")[1]?.length ?? 0;
}

function faultAt(
  { line, cells }: Row,
  column: number,
  what: string,
  name: string,
  { value }: Sum,
): TableTotal {
  const { start, end, text } = cells[column] as Cell;
  return { line, start, end, what, name, stated: text, sum: readableNumber(value) };
}
