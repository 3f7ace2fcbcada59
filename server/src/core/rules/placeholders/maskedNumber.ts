// Finds numbers and dates that have been masked: **次, ***多名, XX万元, 20XX年, 第×次.

import type { Rule } from "../rule.ts";
import { cutText, holes, OF_PLACEHOLDERS, REVIEW_CLAUSE } from "./placeholderRule.ts";

/** Masked numbers and dates. */
export const maskedNumber: Rule = {
  id: "placeholder/masked-number",
  severity: "warning",
  title: "数字未填写",
  why: `${REVIEW_CLAUSE}。以字母或符号代替的数字、日期，印发前应当填上。`,
  examples: {
    flags: [
      "召开党组会议⟦**次⟧，参加⟦***余人⟧",
      "投入资金⟦XX万元⟧，同比增长⟦X.X%⟧",
      "⟦20XX年⟧⟦X月⟧⟦X日⟧印发",
      "位居全省⟦第×位⟧",
      "构建“⟦*+N⟧”体系",
      "经⟦**次⟧会议审议，由⟦**个⟧单位落实",
    ],
    allows: [
      "新建20×15米厂房",
      "热线138****1234",
      "按5*8小时安排值守",
      "2020年以来20余年",
      "落实“3+8+N”举措",
      "二○○八年以来",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(
      report,
      "masked-number",
      ({ text, guess }) => `“${text}”还没有${guess === "日期" ? "日期" : "数字"}：请按实际情况填写`,
      (hole) => cutText(hole),
    ),
};
