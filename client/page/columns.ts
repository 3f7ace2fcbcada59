// The columns of the page's two tables.
import type { ComparedItem, MetricItem } from "../../server/src/protocol.ts";
import type { Column } from "./grid.ts";
import { signed } from "./numbers.ts";
import { t } from "./words.ts";

/** The figures of one report. */
export function metricColumns(): readonly Column<MetricItem>[] {
  return [
    { title: t("章节"), share: 15, text: ({ section }) => section, short: true, needs: "medium" },
    { title: t("对象"), share: 18, text: ({ subject }) => subject },
    { title: t("数据"), share: 20, text: ({ text }) => text, order: ({ value }) => value, numeric: true },
    { title: t("单位"), share: 9, text: ({ unit }) => unit, needs: "wide" },
    { title: t("限定"), share: 8, text: ({ bound }) => bound, needs: "wide" },
    {
      title: t("变化"),
      share: 12,
      text: ({ change }) => change,
      tone: ({ direction }) => TONES[direction] ?? "",
    },
    { title: t("原句"), share: 18, text: ({ sentence }) => sentence, short: true },
  ];
}

/** Two reports side by side. */
export function comparedColumns(): readonly Column<ComparedItem>[] {
  return [
    { title: t("对象"), share: 18, text: ({ subject }) => subject },
    {
      title: t("上年"),
      share: 13,
      text: ({ older }) => older?.text ?? "—",
      order: ({ older }) => older?.value,
      numeric: true,
    },
    {
      title: t("本年"),
      share: 13,
      text: ({ newer }) => newer?.text ?? "—",
      order: ({ newer }) => newer?.value,
      numeric: true,
    },
    {
      title: t("增减"),
      share: 13,
      text: ({ difference, unit }) =>
        difference === undefined ? "" : signed(difference, differenceUnit(unit)),
      order: ({ difference }) => difference,
      numeric: true,
      tone: ({ difference = 0 }) => TONES[Math.sign(difference)] ?? "",
    },
    {
      title: t("增减幅度"),
      share: 14,
      text: ({ rate }) => (rate === undefined ? "" : signed(Number((rate * 100).toFixed(2)), "%")),
      order: ({ rate }) => rate,
      numeric: true,
    },
    { title: t("情况"), share: 11, text: ({ kind }) => kindName(kind), needs: "medium" },
    {
      title: t("章节"),
      share: 19,
      text: ({ newer, older }) => (newer ?? older)?.section ?? "",
      short: true,
      needs: "wide",
    },
  ];
}

/** Percentages differ by percentage points. */
function differenceUnit(unit: string): string {
  return unit === "%" || unit === "百分点" ? "个百分点" : unit;
}

const TONES: Readonly<Record<string, string>> = { "1": "up", "-1": "down" };

function kindName(kind: ComparedItem["kind"]): string {
  return { changed: t("有变化"), same: t("未变"), new: t("新增"), gone: t("本年没有") }[kind];
}
