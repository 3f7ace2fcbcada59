// Finds years in Han digits whose zero is not 〇: 二零二六年, 二○二六年.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A wrong zero in a year. */
export const zero: Rule = {
  id: "numerals/zero",
  severity: "information",
  title: "年份中的零有误",
  why: `${NUMERALS_STANDARD} 5.2：用汉字数字表示年份、编号时，“0”写作“〇”（U+3007），不写作“零”或符号“○”。表示数值时写作“零”。`,
  examples: {
    flags: [
      "到⟦二零三五⟧年基本实现现代化。",
      "⟦二○二六⟧年三月",
      "⟦一九八○⟧年以来。",
      "⟦二0二六⟧年工作总结。",
      "⟦二O二六⟧年工作总结。",
    ],
    allows: [
      "到二〇三五年基本实现现代化。",
      "一百零五个村。",
      "零增长、零容忍。",
      "二〇〇〇年。",
      "OA系统",
      "一O一医院。",
      "二0号楼。",
    ],
  },
  ...ofNumerals("zero"),
  check: (report) =>
    told(
      report,
      report.numerals.get("zero"),
      (_, { changes }) => `应为“${changes[0]?.[0]?.text ?? ""}”：汉字年份里的“0”写作“〇”`,
      "habit",
    ),
};
