// Finds percentages where percentage points are meant, and both at once: 合格率提高3%, 百分之三个百分点.

import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Percentage points and percentages confused. */
export const percentagePoint: Rule = {
  id: "numerals/percentage-point",
  severity: "information",
  title: "百分点与百分数混用",
  why: "两个百分数相差多少，用“百分点”：合格率由85%提高到92%，是提高7个百分点，不是提高7%。“百分之三个百分点”把两样叠在了一起。",
  examples: {
    flags: [
      "群众满意率提高3⟦%⟧。",
      "女干部占比较上年提高2.5⟦%⟧。",
      "常住人口城镇化率达到62%，比上年提高1.2⟦%⟧。",
      "农产品加工转化率为42%，比全省平均水平低11⟦%⟧。",
      "增速回落3⟦%个百分点⟧。",
      "感染率由0.62%下降到0.41%，下降了0.21⟦%⟧。",
      "合格率提高⟦百分之⟧三个百分点。",
      "女干部占比达到⟦35个百分点⟧。",
    ],
    allows: [
      "群众满意率提高3个百分点。",
      "群众满意率提高到98%。",
      "常住人口城镇化率达到62%，比上年提高1.2个百分点。",
      "投诉办结率达到98%，投诉量比上年下降12%，平均办理时长比上年缩短20%。",
      "劳动生产率达到每人12万元，比上年提高8%。",
      "工作效率提高30%，劳动生产率提高5%。",
      "增加值增长5%。",
      "收案数、结案数及结案率分别下降4.8%、5%和1个百分点。",
      "占比达到35%，高于全省3个百分点，差距为2个百分点。",
      "感染率由0.62%下降到0.41%，下降了33.9%。",
    ],
  },
  ...ofNumerals("percentage-point"),
  check: (report) =>
    told(report, report.numerals.get("percentage-point"), (text) =>
      text.startsWith("百分之") || text.length > 1
        ? text.endsWith("个百分点") && /^\d/.test(text)
          ? "占多少用“%”，“百分点”是两个百分数之差"
          : "“百分之”和“百分点”只用一个"
        : "比率的增减用“个百分点”；如果确实是相对变化，可以忽略",
    ),
};
