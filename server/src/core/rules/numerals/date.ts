// Finds days that no calendar has, and weekdays that are not the date's.

import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Impossible dates and wrong weekdays. */
export const date: Rule = {
  id: "numerals/date",
  severity: "warning",
  title: "日期有误",
  why: "《党政机关公文处理工作条例》第二十条：公文签发前，应当审核时间是否准确。历法里没有的日期（2月30日）、与日期对不上的星期，多半是抄错或改了一处没有改另一处。",
  examples: {
    flags: [
      "定于⟦2月30日⟧召开会议。",
      "截至⟦2026年6月31日⟧。",
      "定于2026年11月21日（星期⟦五⟧）上午召开会议。",
      "⟦2025年2月29日⟧印发。",
    ],
    allows: [
      "定于2026年11月21日（星期六）召开会议。",
      "2024年2月29日印发。",
      "9月31个单位、1月份。",
      "截至12月31日。",
    ],
  },
  ...ofNumerals("date"),
  check: (report) =>
    told(report, report.numerals.get("date"), (text, { changes }) =>
      changes[0]?.[0]
        ? `这一天是星期${changes[0][0].text}，不是星期${text}：请核对日期和星期`
        : `没有“${text}”这一天：请核对`,
    ),
};
