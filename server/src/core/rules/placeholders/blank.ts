// Finds places left empty: ____, （　）, 【】, 〔〕号, “ ”, 20  年  月  日.

import type { Rule } from "../rule.ts";
import { cutText, holes, OF_PLACEHOLDERS, REVIEW_CLAUSE } from "./placeholderRule.ts";

/** Blanks. */
export const blank: Rule = {
  id: "placeholder/blank",
  severity: "warning",
  title: "空白未填写",
  why: `${REVIEW_CLAUSE}。空着的横线、括号、引号和日期，印发前应当填上；责任书上留给签名的横线不在其列。`,
  examples: {
    flags: [
      "由⟦____⟧牵头，⟦＿＿＿⟧配合",
      "报送办公室⟦（　　）⟧备案",
      "市政办发⟦〔〕号⟧",
      "开展⟦“ ”⟧主题活动",
      "⟦20  年  月  日⟧",
      "定于⟦12月  日⟧召开",
    ],
    allows: [
      "从事文字工作 20 年以上，有 20 年的经验。",
      "承诺人（签字）：________",
      "《工作规则（试行）》",
      "2026年 3 月 5 日",
      "下列说法正确的是（　）。",
      "市政办发〔2026〕5号",
      "年份用六角括号〔〕",
      "变量snake_case和__init__",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(
      report,
      "blank",
      ({ guess }) => `这里空着没有填写：请填入${guess ?? "内容"}，不需要就删去`,
      (hole) => cutText(hole),
    ),
};
