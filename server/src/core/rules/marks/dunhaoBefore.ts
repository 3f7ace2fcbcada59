// Finds 、 before 等, and before 和 between quotations or titles.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A needless enumeration comma. */
export const dunhaoBefore: Rule = {
  id: "marks/dunhao-before",
  severity: "information",
  title: "等和之前用了顿号",
  why: `${MARKS_STANDARD} 4.5：顿号表示并列词语之间的停顿；最后一项之前已用“和”“及”“或”的，之前不用顿号，“等”紧接最后一项。`,
  examples: {
    flags: [
      "完善学习、检查、整改⟦、⟧等制度。",
      "学习《条例》⟦、⟧和《准则》。",
      "落实“一岗双责”⟦、⟧和“四个亲自”要求。",
      "抓好学习、检查⟦、⟧和整改。",
    ],
    allows: [
      "不得在车行道上招呼停车、等车、发放广告。",
      "完善学习、检查、整改等制度。",
      "建设平安、和谐、美丽家园。",
      "分为甲、等级、备注三栏。",
      "与群众同吃、同住、和群众打成一片。",
      "坚持实事求是、与时俱进。",
      "坚持与社会主义市场经济相适应、与法律规范相协调。",
    ],
  },
  ...ofMarks("dunhao-before"),
  check: (report) => told(report, report.marks.get("dunhao-before"), (text) => `“等”“和”之前不用“${text}”`),
};
