// Finds ellipses that are not ……: ... and 。。。 and a single ….

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Ellipses of a wrong form. */
export const ellipsis: Rule = {
  id: "marks/ellipsis",
  severity: "warning",
  title: "省略号不规范",
  why: `${MARKS_STANDARD} 4.11、5.1.5：省略号是“……”，六个连点，占两个字的位置。`,
  examples: {
    flags: [
      "学习、检查、整改⟦...⟧各项工作有序推进。",
      "这个问题⟦。。。⟧还要研究。",
      "大家畅谈收获、体会⟦…⟧",
      "走进“红色讲堂”⟦…⟧学习、检查⟦………⟧各项工作有序推进。",
    ],
    allows: [
      "学习、检查、整改……各项工作有序推进。",
      "一、总体要求......1\n二、重点任务......3",
      "一、总体要求………1\n二、重点任务………3",
      "版本3.2.1和1.2...3见附件。",
      "从A...Z中选择。",
    ],
  },
  ...ofMarks("ellipsis"),
  check: (report) =>
    told(report, report.marks.get("ellipsis"), (text) => `省略号应为“……”，不是“${text}”`, "habit"),
};
