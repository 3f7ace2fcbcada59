// Finds decreases told in multiples: 减少了2倍.

import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Decreases in multiples. */
export const decrease: Rule = {
  id: "numerals/decrease",
  severity: "warning",
  title: "减少不用倍数",
  why: "减少、下降、降低、缩小一倍就没有了，只能用分数或百分数：“减少一半”“下降三分之二”“降低60%”。增加可以用倍数，“增加2倍”是原来的3倍。",
  examples: {
    flags: ["信访量⟦同比减少了2倍⟧。", "能耗⟦较上年下降1.5倍⟧。", "办理时限⟦缩短了三倍⟧。"],
    allows: ["产值同比增加了2倍。", "信访量同比下降60%。", "是上年的1.8倍，减少一半。"],
  },
  ...ofNumerals("decrease"),
  check: (report) =>
    told(report, report.numerals.get("decrease"), (text) => `“${text}”不通：减少用分数或百分数，不用倍数`),
};
