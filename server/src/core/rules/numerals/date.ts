// Finds days that no calendar has, weekdays that are not the date's, and dates in numbers of two scripts.

import { type Message, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Impossible dates, wrong weekdays, dates half in Han characters. */
export const date: Rule = {
  id: "numerals/date",
  severity: "warning",
  title: "日期有误",
  why: "《党政机关公文处理工作条例》第二十条：公文签发前，应当审核时间是否准确。历法里没有的日期（2月30日）、与日期对不上的星期，多半是抄错或改了一处没有改另一处。一个日期里的年、月、日用同一种数字，成文日期用阿拉伯数字（GB/T 9704—2012 7.3.5.4）。",
  examples: {
    flags: [
      "定于⟦2月30日⟧召开会议。",
      "截至⟦2026年6月31日⟧。",
      "定于2026年11月21日（星期⟦五⟧）上午召开会议。",
      "⟦2025年2月29日⟧印发。",
      "⟦二〇二六年5月20日⟧印发，⟦2026年六月一日⟧施行。",
      "第二阶段：现场处置（9:45—⟦10:70⟧）。",
      "确保2026年⟦11底⟧前完成。",
      "云溪县水利局\n2026年3月5⟦号⟧",
    ],
    allows: [
      "定于2026年11月21日（星期六）召开会议。",
      "2024年2月29日印发。",
      "9月31个单位、1月份。",
      "截至12月31日。",
      "定于5月20日9:30—10:45举行，配比为10:70，今天是7月1号。",
      "二〇二六年五月二十日印发，2026年6月1日施行，农历2026年五月二十日。",
    ],
  },
  ...ofNumerals("date"),
  check: (report) => told(report, report.numerals.get("date"), messageOf),
};

const messageOf: Message = (text, { changes }) => {
  const right = changes[0]?.[0]?.text;
  if (/[:：]/.test(text)) return `没有“${text}”这个时刻：请核对`;
  if (right === undefined) return `没有“${text}”这一天：请核对`;
  if (text === "号") return "成文日期写作×年×月×日，不用“号”";
  if (/[底初末旬]$/.test(text)) return `“${text}”漏了“月”：应写作“${right}”`;
  const isWeekday = text.length === 1;
  return isWeekday
    ? `这一天是星期${right}，不是星期${text}：请核对日期和星期`
    : `日期里的数字用同一种写法：应写作“${right}”`;
};
