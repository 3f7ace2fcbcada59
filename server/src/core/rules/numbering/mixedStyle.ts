// Finds a number in another form than its siblings': 一、 二、 （三） 四、.

import type { Rule } from "../rule.ts";
import { beside, LEVELS_CLAUSE, named, numberPlace, OF_NUMBERS, quoted } from "./numberingRule.ts";

/** A number of another form among its siblings. */
export const mixedStyle: Rule = {
  id: "numbering/mixed-style",
  severity: "warning",
  title: "同层序号形式不一",
  why: `${LEVELS_CLAUSE}。同一层用同一种序号，读的人才看得出哪些部分并列。`,
  examples: {
    flags: [
      "正文。\n一、总体要求\n二、重点任务\n⟦（三）⟧保障措施\n四、有关要求",
      "正文。\n一、重点任务\n（一）抓学习\n（二）抓检查\n⟦三、⟧抓整改\n（四）抓评比",
      "正文。\n（一）重点任务\n1.抓学习。\n2.抓检查。\n⟦3）⟧抓整改。\n4.抓评比。",
    ],
    allows: [
      "正文。\n一、总体要求\n（一）指导思想\n（二）基本原则\n二、重点任务",
      "正文。\n一、甲\n1.子\n2.丑\n二、乙\n（一）寅\n（二）卯",
      "正文。\n（一）甲\n1.子\n（1）丑\n（2）寅\n2.卯",
    ],
  },
  ...OF_NUMBERS,
  *check({ numbering }) {
    for (const { heading, sibling, text } of numbering.strays) {
      const place = numberPlace(heading);
      const message = `${quoted(heading.number)}接着${named(sibling)}往下编，序号形式却不同，应为${quoted(text)}`;
      yield {
        ...place,
        message,
        fixes: [{ title: `改为${quoted(text)}`, edits: [{ place, text }] }],
        related: beside(sibling, "前一个是"),
      };
    }
  },
};
