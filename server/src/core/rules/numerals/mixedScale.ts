// Finds numbers in digits with 千, 百 or 十 behind: 3千余人, 5百户.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Digits with 千, 百 or 十. */
export const mixedScale: Rule = {
  id: "numerals/mixed-scale",
  severity: "information",
  title: "数字与汉字混写",
  why: `${NUMERALS_STANDARD} 4.3：阿拉伯数字后面的数量级只用“万”“亿”：3000余人、1.2万户。“3千”“5百”“百分之35”把两种写法混在一个数里。`,
  examples: {
    flags: ["参加群众⟦3千⟧余人。", "慰问困难户⟦5百⟧户。", "日均新增⟦5千⟧多户。", "同比提高⟦百分之35⟧。"],
    allows: ["参加群众3000余人，三千余人。", "新增户1.2万户，投资3亿元。", "长5千米，重3千克，装机8千瓦。"],
  },
  ...ofNumerals("mixed-scale"),
  check: (report) =>
    told(
      report,
      report.numerals.get("mixed-scale"),
      (text, { changes }) =>
        `“${text}”应写作“${changes[0]?.[0]?.text ?? ""}”：${text.startsWith("百") ? "“百分之”配汉字数字" : "阿拉伯数字后面只用“万”“亿”"}`,
    ),
};
