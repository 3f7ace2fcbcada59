// Finds 二 before a measure word where 两 belongs: 二个, 二名.

import { told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** 二 for 两. */
export const two: Rule = {
  id: "numerals/two",
  severity: "warning",
  title: "二与两用错",
  why: "量词前一般用“两”，不用“二”：两个、两名、两项；“二”用于序数（第二、二月）和度量衡单位。",
  examples: {
    flags: ["成立⟦二⟧个专班。", "表彰⟦二⟧名先进个人。", "制定⟦二⟧项制度，新建⟦二⟧座桥梁。"],
    allows: ["第二个百年奋斗目标。", "成立两个专班。", "共十二个单位，二十二名干部。", "二次会议，二等奖。"],
  },
  check: (report) => told(report, report.numerals.get("two"), () => "量词前用“两”，不用“二”"),
};
