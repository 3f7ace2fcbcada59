// Finds characters that look like others: O and l among digits, Cyrillic letters among Latin ones.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Characters that look like the right ones. */
export const lookalike: Rule = {
  id: "marks/lookalike",
  severity: "warning",
  title: "形近的字符",
  why: "字母O与数字0、字母l与数字1、西里尔字母与拉丁字母看起来一样，查找、计算、排序却认不出。多半是识别图片或输入时弄错的。",
  examples: {
    flags: [
      "⟦2O26⟧年完成建设。",
      "惠及⟦1OO⟧个村。",
      "达到⟦А⟧级标准。",
      "全面应用⟦В⟧IM技术。",
      "投资⟦20l6⟧万元。",
      "惠及⟦l4⟧个村，投入⟦5O⟧亿元。",
      "占⟦6O⟧.5%，处置⟦4O⟧吨，安置⟦1l0⟧多人。",
    ],
    allows: [
      "2026年完成建设。",
      "发展O2O、B2B等模式。",
      "浓度为3l，CO2排放下降。",
      "达到A级标准，α粒子、β系数不变。",
      "Москва 是地名。",
    ],
  },
  ...ofMarks("lookalike"),
  check: (report) =>
    told(
      report,
      report.marks.get("lookalike"),
      (_, { changes }) => `这里混入了形近的字符，应为“${changes[0]?.[0]?.text ?? ""}”`,
    ),
};
