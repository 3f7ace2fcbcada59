// Finds years left over from an earlier report.
import { type StaleYear, staleYears, yearsOf } from "../../report/staleYears.ts";
import type { Found, Rule } from "../rule.ts";

/** A year that does not go with the title's. */
export const staleYear: Rule = {
  id: "metrics/stale-year",
  severity: "warning",
  title: "年份与标题不符",
  why: "拿去年的报告改今年的，最容易漏改的是年份：标题写2026年，“现将2025年……报告如下”、“今年以来，截至2025年10月”、下一步打算里的“2025年，我局将……”、“2025年工作计划”这样的章节标题或者落款日期还是旧的。标题里有两个年份的不判断。",
  examples: {
    flags: [
      "滨海市水务局2026年工作总结\n市政府：\n现将我局⟦2025⟧年工作情况报告如下。\n一、主要工作",
      "2026年落实主体责任情况报告\n一、主要做法\n今年以来，局党组召开专题会议部署，截至⟦2025⟧年10月底，已完成整改。",
      "滨海市水务局2026年工作总结\n一、主要工作\n供水平稳。\n滨海市水务局\n⟦2025⟧年12月20日",
      "滨海市水务局2026年工作总结\n一、主要工作\n供水平稳。\n二、下一步工作打算\n⟦2026⟧年，我局将继续改造老旧管网。",
      "滨海市水务局2026年工作总结\n一、⟦2025⟧年工作情况\n供水平稳。\n二、⟦2026⟧年工作计划\n改造老旧管网。",
      "滨海市水务局2026年工作情况汇报\n一、主要工作\n供水平稳。\n二、⟦2025⟧年重点工作安排\n改造老旧管网。",
    ],
    allows: [
      "滨海市水务局2026年工作总结\n一、2026年工作情况\n供水平稳。\n二、2027年工作计划\n改造老旧管网。",
      "滨海市水务局2026年工作要点\n一、2025年工作回顾\n供水平稳。\n二、2026年工作安排\n改造老旧管网。",
      "滨海市水务局2026年工作总结\n一、2025年工作计划完成情况\n供水平稳。\n二、主要工作\n改造老旧管网。",
      "滨海市水务局2026年工作总结\n市政府：\n现将我局2026年工作情况报告如下。\n一、主要工作",
      "滨海市水务局2026年工作要点\n一、主要工作\n供水平稳。\n滨海市水务局\n2025年12月20日",
      "2025年工作总结和2026年工作打算\n现将2025年工作情况报告如下。",
      "滨海市水务局2026年工作总结\n一、主要工作\n供水平稳。\n滨海市水务局\n2027年1月8日",
      "2026年工作总结\n今年以来，供水平稳，比2025年增长3%。",
      "滨海市水务局2026年工作总结\n一、主要工作\n供水平稳。\n二、下一步工作打算\n2027年，我局将继续改造老旧管网。",
      "滨海市水务局2026年工作情况汇报\n一、主要工作\n供水平稳。\n二、下一步工作打算\n2026年，我局将继续改造老旧管网。",
    ],
  },
  reads: yearsOf,
  uses: ({ outline }) => [outline],
  check: (report) => staleYears(report).map(foundFor),
};

const WHERE: Readonly<Record<StaleYear["kind"], string>> = {
  lead: "这里",
  until: "“今年以来”的这一句",
  plan: "今后的打算里",
  date: "落款日期",
  ahead: "这一节的标题",
  back: "这一节的标题",
};

function foundFor({ year, titleYear, kind, right, ...place }: StaleYear): Found {
  const fixes = right === undefined ? [] : [{ title: `改为“${right}”`, edits: [{ place, text: right }] }];
  return { ...place, message: `标题是${titleYear}年，${WHERE[kind]}写的是${year}年，请核对是否漏改`, fixes };
}
