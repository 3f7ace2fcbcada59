// Finds 、 between adjacent “” or 《》.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** An enumeration comma between adjacent quotations or titles. */
export const dunhaoBetween: Rule = {
  id: "marks/dunhao-between",
  severity: "hint",
  title: "并列引号之间用了顿号",
  why: `${MARKS_STANDARD} 4.5.3.5：标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号；有其他成分插在中间的（如书名号后面有括号）宜用顿号。`,
  examples: {
    flags: [
      "落实“第一议题”⟦、⟧“第一课题”制度。",
      "学习《条例》⟦、⟧《准则》。",
      "推行“一窗受理”⟦、⟧“一网通办”⟦、⟧“最多跑一次”。",
    ],
    allows: [
      "落实“第一议题”“第一课题”制度。",
      "学习《条例》（修订版）、《准则》。",
      "增强“四个意识”、坚定“四个自信”。",
      "坚持学习、检查、整改。",
    ],
  },
  ...ofMarks("dunhao-between"),
  check: (report) =>
    told(report, report.marks.get("dunhao-between"), () => "并列的引号、书名号之间通常不用顿号", "once"),
};
