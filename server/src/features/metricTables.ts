// The tables that leave the editor: the figures of a report, and two reports side by side.
import type { ComparedItem, MetricItem } from "../protocol.ts";

/** A cell: words, a number, or nothing. */
export type Cell = string | number | null;

/** A table with named columns; every row has a cell for each. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The figures of one report, a row each. Lines are counted from 1, as editors show them. */
export function metricTable(items: readonly MetricItem[]): Table {
  return {
    name: "数据表",
    columns: ["章节", "对象", "数据", "数值", "上限", "单位", "限定", "变化", "原句", "行"],
    rows: items.map((item) => [
      item.section,
      item.subject,
      item.text,
      item.value,
      item.upper ?? null,
      item.unit,
      item.bound,
      item.change,
      item.sentence,
      item.range.start.line + 1,
    ]),
  };
}

/** Two reports' figures side by side. Rates are percentages: 25 for a quarter more. */
export function comparisonTable(items: readonly ComparedItem[]): Table {
  return {
    name: "与上年对比",
    columns: [
      "对象",
      "单位",
      "上年",
      "本年",
      "增减",
      "增减幅度（%）",
      "情况",
      "本年章节",
      "上年原文",
      "本年原文",
    ],
    rows: items.map(({ kind, subject, unit, older, newer, difference, rate }) => [
      subject,
      unit,
      older?.value ?? null,
      newer?.value ?? null,
      difference ?? null,
      rate === undefined ? null : Number((rate * 100).toFixed(2)),
      COMPARED_KINDS[kind],
      newer?.section ?? "",
      older?.text ?? "",
      newer?.text ?? "",
    ]),
  };
}

/** What became of a figure, in words. */
const COMPARED_KINDS: Readonly<Record<ComparedItem["kind"], string>> = {
  changed: "有变化",
  same: "未变",
  new: "新增",
  gone: "本年没有",
};
