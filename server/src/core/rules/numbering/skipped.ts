// Finds numbers that leave one out: 一、 二、 四、.
import type { Rule } from "../rule.ts";
import { faultsOfCount, LEVELS_CLAUSE, named, quoted } from "./numberingRule.ts";

/** A number left out. */
export const skipped: Rule = {
  id: "numbering/skipped",
  severity: "warning",
  title: "序号跳号",
  why: `${LEVELS_CLAUSE}。同一层的序号应当连续；跳号多半是删改后没有顺延，或者漏了一段。`,
  examples: {
    flags: [
      "正文。\n一、总体要求\n二、重点任务\n⟦四、⟧保障措施",
      "正文。\n一、重点任务\n（一）抓学习\n⟦（三）⟧抓检查\n（四）抓整改",
      "正文。\n1.抓学习。\n2.抓检查。\n⟦6.⟧抓整改。\n4.抓评比。",
      "（一）抓学习。要求如下。1.读原著。坚持读。2.写心得。坚持写。⟦4.⟧谈体会。坚持谈。",
    ],
    allows: [
      "正文。\n一、总体要求\n二、重点任务\n三、保障措施",
      "正文。\n一、甲\n（一）子\n1.丑\n2.寅\n（二）卯\n3.辰\n4.巳",
      "正文。\n一、甲\n二、乙\n要点有：\n一、子\n二、丑\n三、寅\n四、卯\n三、丙",
      "正文。\n一、总体要求\n有序推进。二、重点任务\n三、保障措施",
    ],
  },
  ...faultsOfCount(
    "skipped",
    ({ heading, previous }, wanted) =>
      `${quoted(heading.number)}接在${previous ? named(previous) : ""}之后，缺${wanted}：请补上漏掉的部分，或把序号顺下来`,
  ),
};
