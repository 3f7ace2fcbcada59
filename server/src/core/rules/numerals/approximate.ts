// Finds approximate numbers in a wrong form: 3、4个, 三、五天, 10几个.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Approximate numbers of a wrong form. */
export const approximate: Rule = {
  id: "numerals/approximate",
  severity: "warning",
  title: "约数写法有误",
  why: `${NUMERALS_STANDARD} 5.2.1：相邻两个数字连用表示概数，用汉字数字，中间不加顿号（三四个、七八十人）；带“几”字的概数用汉字数字（十几个、几百人）。`,
  examples: {
    flags: [
      "用了三⟦、⟧五天时间。",
      "有⟦3、4⟧个村参加。",
      "约有七⟦、⟧八个人。",
      "来了⟦10几⟧个人，走访⟦几10⟧户。",
    ],
    allows: [
      "与一、二次产业深度融合。",
      "用了三五天时间。",
      "一、二、三产业融合。",
      "五、六年级学生，3、4号楼。",
      "第1、2期，3、4月份。",
      "一、总体要求",
    ],
  },
  ...ofNumerals("approximate"),
  check: (report) =>
    told(report, report.numerals.get("approximate"), (text) =>
      text === "、" ? "相邻数字连用表示约数，中间不用顿号" : `“${text}”是约数，用汉字数字`,
    ),
};
