// Finds figures of one kind side by side, one in Han characters and one in digits: 三名、5名.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Figures of one series in two styles. */
export const mixedSeries: Rule = {
  id: "numerals/mixed-series",
  severity: "information",
  title: "同组数字写法不一",
  why: `${NUMERALS_STANDARD} 4.3：同一场合出现的数字，应遵循“同类别同形式”的原则来选择数字的书写形式。`,
  examples: {
    flags: [
      "配备⟦三名⟧和5名工作人员，建成⟦四个⟧国家级、5个省级中心。",
      "参加人数分别为2000人、⟦三千人⟧。",
      "新建公园3个、⟦五个⟧。",
      "创建市级示范社区3个，县级示范社区⟦十二个⟧。",
    ],
    allows: ["配备3名和5名工作人员。", "开展一次培训、3次检查。", "总产值突破3000亿元、万亿元产业1个。"],
  },
  ...ofNumerals("mixed-series"),
  check: (report) =>
    told(
      report,
      report.numerals.get("mixed-series"),
      (text) => `“${text}”与并列的数字写法不一：同类的数字用同一种形式`,
    ),
};
