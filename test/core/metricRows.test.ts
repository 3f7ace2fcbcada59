// The figures as rows, and two reports' rows side by side.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compareMetrics } from "../../server/src/core/report/metricComparison.ts";
import { metricRows } from "../../server/src/core/report/metricRows.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const rowsOf = (...text: string[]) => metricRows(reportOf(lines(...text)));

test("a row says what is counted, where, and in which sentence", () => {
  const rows = rowsOf(
    "青禾县水务局2026年工作总结",
    "全年完成投资2.5亿元。",
    "一、供水保障",
    "改造水厂3座。供水管网漏损率下降2.1个百分点。",
  );
  assert.deepEqual(
    rows.map(({ section, subject, text, direction, sentence }) => [
      section,
      subject,
      text,
      direction,
      sentence,
    ]),
    [
      ["", "投资", "2.5亿元", 0, "全年完成投资2.5亿元。"],
      ["一、供水保障", "水厂", "3座", 0, "改造水厂3座。"],
      ["一、供水保障", "供水管网漏损率", "2.1个百分点", -1, "供水管网漏损率下降2.1个百分点。"],
    ],
  );
});

describe("this year beside last year", () => {
  const compared = (older: string[], newer: string[]) =>
    compareMetrics(rowsOf(...older), rowsOf(...newer)).map(
      ({ kind, subject, older: old, newer: now, difference, rate }) => {
        const share = rate === undefined ? "" : ` ${Number((rate * 100).toFixed(1))}%`;
        return `${kind} ${subject} ${old?.text ?? "—"} → ${now?.text ?? "—"} ${difference ?? ""}${share}`.trim();
      },
    );

  for (const [name, older, newer, expected] of [
    ["more", ["改造水厂4座。"], ["改造水厂5座。"], ["changed 水厂 4座 → 5座 1 25%"]],
    ["the same", ["改造水厂4座。"], ["改造水厂四座。"], ["same 水厂 4座 → 四座 0 0%"]],
    [
      "new and gone",
      ["改造水厂4座。", "疏浚河道12公里。"],
      ["改造水厂4座。", "绿化荒山30亩。"],
      ["same 水厂 4座 → 4座 0 0%", "new 绿化荒山 — → 30亩", "gone 河道 12公里 → —"],
    ],
    [
      "money in other units",
      ["完成投资9000万元。"],
      ["完成投资1.2亿元。"],
      ["changed 投资 9000万元 → 1.2亿元 30000000 33.3%"],
    ],
    [
      "a share has a difference, no rate",
      ["自来水普及率92%。"],
      ["自来水普及率95.5%。"],
      ["changed 自来水普及率 92% → 95.5% 3.5"],
    ],
    [
      "a fall against a rise",
      ["用水总量同比下降3%。"],
      ["用水总量同比增长2%。"],
      ["changed 用水总量 3% → 2% 5"],
    ],
    [
      "a change that one report tells compares nothing",
      ["改造水厂4座，较上年减少1座。", "用水总量同比下降3%。"],
      ["改造水厂5座，比上年增加1座。", "供水总量同比增长2%。"],
      ["changed 水厂 4座 → 5座 1 25%", "changed 水厂 1座 → 1座 2"],
    ],
    [
      "those of the same section go together",
      ["一、甲镇", "改造水厂4座。", "二、乙镇", "改造水厂6座。"],
      ["一、乙镇", "改造水厂7座。", "二、乙镇", "改造水厂8座。"],
      ["changed 水厂 4座 → 7座 3 75%", "changed 水厂 6座 → 8座 2 33.3%"],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(compared([...older], [...newer]), expected));
  }
});
