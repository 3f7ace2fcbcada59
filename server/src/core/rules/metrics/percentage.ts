// Finds percentages that cannot be meant: a share above 100 %, a growth with a minus sign.

import { type OddPercentage, oddPercentagesOf } from "../../report/oddPercentages.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Found, Rule } from "../rule.ts";

/** A share above the whole, or a growth below nothing. */
export const percentage: Rule = {
  id: "metrics/percentage",
  severity: "warning",
  title: "百分数不合情理",
  why: "占比、覆盖率、合格率不会超过100%；“增长-3%”就是“下降3%”，正文里直接说下降，读的人不会看漏负号。完成率、参保率可以超过100%，不在其列。",
  examples: {
    flags: [
      "高新技术产业增加值占规模以上工业的⟦120%⟧。",
      "组织在线学习，参学率达⟦120%⟧。",
      "政务服务事项网上可办率稳步提升，群众满意率⟦101.2％⟧。",
      "规模以上工业增加值同比⟦增长-3.2%⟧。",
      "隐患整治率必须达到⟦110%⟧。",
    ],
    allows: [
      "高新技术产业增加值占规模以上工业的42%。",
      "完成年度任务的120%，投资完成率108%。",
      "规模以上工业增加值同比增长3.2%，降幅收窄。",
      "力争增长5-8%。",
      "社区服务覆盖率达到100%。",
      "完成投资6050万元，占上半年目标任务5500万元的110%。",
    ],
  },
  ...perParagraph(oddPercentagesOf, foundFor),
};

function foundFor(line: number, { start, end, kind, text, right }: OddPercentage): Found {
  if (kind === "share")
    return { line, start, end, message: `部分占整体不会超过100%，这里写的是${text}，请核对`, fixes: [] };
  return {
    line,
    start,
    end,
    message: `“${text}”即“${right}”，正文宜直接写`,
    fixes: [{ title: `改为“${right}”`, edits: [{ place: { line, start, end }, text: right }] }],
  };
}
