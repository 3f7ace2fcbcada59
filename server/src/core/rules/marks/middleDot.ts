// Finds middle dots of a wrong form: “23.7”洪水 and 甲•乙.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Middle dots of a wrong form. */
export const middleDot: Rule = {
  id: "marks/middle-dot",
  severity: "information",
  title: "间隔号不规范",
  why: `${MARKS_STANDARD} 4.14：间隔号是“·”，居中。用阿拉伯数字的月日表示事件、节日时，月日之间用间隔号。`,
  examples: {
    flags: [
      "夺取抗击“23⟦.⟧7”特大洪水的胜利。",
      "开展“6⟦.⟧9”国际档案日活动。",
      "举办“书香政协⟦•⟧两山学堂”活动。",
    ],
    allows: [
      "夺取抗击“23·7”特大洪水的胜利。",
      "发布“3.0”版，推出“2.5级企业”。",
      "增长3.5%，版本2.0。",
      "• 加强学习\n• 抓好检查",
    ],
  },
  ...ofMarks("middle-dot"),
  check: (report) => told(report, report.marks.get("middle-dot"), (text) => `间隔号应为“·”，不是“${text}”`),
};
