// Finds numbers that come twice or go back: 一、 二、 二、.
import type { Rule } from "../rule.ts";
import { faultsOfCount, LEVELS_CLAUSE, named, quoted } from "./numberingRule.ts";

/** A number used twice. */
export const repeated: Rule = {
  id: "numbering/repeated",
  severity: "warning",
  title: "序号重复",
  why: `${LEVELS_CLAUSE}。同一层的序号应当各不相同、由小到大；重号多半是插入或复制段落后没有顺延。`,
  examples: {
    flags: [
      "正文。\n一、总体要求\n二、重点任务\n⟦二、⟧保障措施",
      "正文。\n一、总体要求\n⟦一、⟧重点任务\n二、保障措施",
      "正文。\n一、重点任务\n（一）抓学习\n（二）抓检查\n⟦（二）⟧抓整改\n（四）抓评比",
      "正文。\n1.抓学习。\n2.抓检查。\n3.抓整改。\n⟦2.⟧抓评比。",
    ],
    allows: [
      "正文。\n一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯",
      "窗口办理时间：（上午8:30-11:30）和（下午14:00-17:30），值班（17:30-8:30）。",
      "做法：\n1.抓学习。\n2.抓检查。\n打算：\n1.抓整改。\n2.抓评比。",
      "甲局2026年工作总结\n一、供水\n二、排水\n乙局2026年工作总结\n一、养老\n二、救助",
      "目录\n一、总体要求\n二、重点任务\n\n一、总体要求\n正文。\n二、重点任务\n正文。",
    ],
  },
  ...faultsOfCount("repeated", ({ heading, previous }, wanted) => {
    const how = previous?.value === heading.value ? "重复" : "相比倒退了";
    return `${quoted(heading.number)}与${previous ? named(previous) : ""}${how}，按顺序应为${wanted}`;
  }),
};
