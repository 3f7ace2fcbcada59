// Finds ranges whose first number lacks its sign or its century: 15～30%, 2021—23年.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A range with an incomplete end. */
export const rangeEnds: Rule = {
  id: "numerals/range-ends",
  severity: "information",
  title: "范围两端不完整",
  why: `${NUMERALS_STANDARD} 5.1：表示数值范围时，前后两个数值都要写全，百分号不能只写在后一个；年份用四位数字，不简写。`,
  examples: {
    flags: ["同比增长⟦15⟧～30%。", "预期增长⟦4.5⟧—5%。", "实施2021—⟦23⟧年三年行动。"],
    allows: ["同比增长15%～30%。", "接待2—3万人。", "投资13万元～17万元。", "由85上升到92%。"],
  },
  ...ofNumerals("range-ends"),
  check: (report) =>
    told(
      report,
      report.numerals.get("range-ends"),
      (text, { changes }) => `范围的两端都要写全：应为“${changes[0]?.[0]?.text ?? ""}”，不是“${text}”`,
    ),
};
