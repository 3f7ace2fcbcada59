// Finds ranges with a hyphen or a half-width wave: 10-15人, 2021-2025年, 3~5天.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A wrong mark in a range. */
export const range: Rule = {
  id: "numerals/range",
  severity: "information",
  title: "数值范围的符号有误",
  why: `GB/T 15834—2011 4.13：连接号的一字线“—”标示起止，浪纹线“～”标示数值范围的起止；短横线“-”用于编号、电话等。${NUMERALS_STANDARD} 5.1：两个数字之间用“～”或“—”。`,
  examples: {
    flags: ["实施2021⟦-⟧2025年规划。", "打造2⟦-⟧3个主导产业。", "增长6%⟦－⟧6.5%。", "每天工作3⟦~⟧5小时。"],
    allows: [
      "实施2021—2025年规划，打造2～3个产业。",
      "时间：2026-02-01",
      "电话0571-87050000，见表2-8。",
      "标准GB/T 9704-2012，版本1.2-3。",
      "比分2-3告负",
    ],
  },
  ...ofNumerals("range"),
  check: (report) =>
    told(
      report,
      report.numerals.get("range"),
      (text, { changes }) => `范围用“${changes[0]?.[0]?.text ?? ""}”，不用“${text}”`,
      "habit",
    ),
};
