// Finds headings that leave out two levels: 一、 followed by （1）.

import type { Rule } from "../rule.ts";
import { beside, LEVELS_CLAUSE, named, numberPlace, OF_NUMBERS, quoted } from "./numberingRule.ts";

/** Levels left out. 一、 followed by 1. is common practice, and （一） followed by （1） is seen in printed documents. */
export const levelSkipped: Rule = {
  id: "numbering/level-skipped",
  severity: "information",
  title: "序号层次跳级",
  why: `${LEVELS_CLAUSE}；GB/T 15834—2011 附录 B.3.8：序次语由大到小使用。只有两层时“一、”下直接用“1.”是通行做法，用“（1）”则跳过了两层。`,
  examples: {
    flags: [
      "正文。\n一、重点任务\n⟦（1）⟧抓学习\n（2）抓检查\n二、保障措施",
      "正文。\n一、重点任务\n（一）抓学习\n（二）抓检查\n二、保障措施\n⟦(1)⟧建机制\n(2)强队伍",
      "正文。\n一、重点任务\n⟦（1）⟧抓学习\n（2）抓检查\n二、保障措施\n（1）建机制\n（2）强队伍",
    ],
    allows: [
      "正文。\n一、重点任务\n1.抓学习\n2.抓检查\n二、保障措施\n1.建机制\n2.强队伍",
      "正文。\n一、重点任务\n（一）抓学习\n（1）读原著\n（2）写心得\n（二）抓检查",
      "正文。\n一、重点任务\n（一）抓学习\n（二）抓检查\n二、保障措施\n1.建机制\n2.强队伍",
      "正文。\n一、重点任务\n抓学习，包括：（1）读原著；（2）写心得。",
    ],
  },
  // The first place is enough: a writer does it by habit.
  ...OF_NUMBERS,
  check({ numbering }) {
    for (const { style, members, parent } of numbering.series) {
      const [first] = members;
      if (style !== "arabicBracket" || !first?.opens || members.length < 2 || parent?.family !== "han")
        continue;
      const message = `${named(parent)}之下直接用${quoted(first.number)}，跳过了“（一）”和“1.”两层：请核对层次`;
      return [{ ...numberPlace(first), message, fixes: [], related: beside(parent, "上一层是") }];
    }
    return [];
  },
};
