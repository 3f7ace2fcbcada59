// Finds 《》 inside 《》 and “” inside “”.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Paired marks inside their own kind. */
export const nesting: Rule = {
  id: "marks/nesting",
  severity: "warning",
  title: "引号书名号套用有误",
  why: `${MARKS_STANDARD} 4.8.3.4、4.15：引号里面还要用引号时，外面一层用双引号，里面一层用单引号；书名号里还要用书名号时，外面一层用双书名号，里面一层用单书名号。`,
  examples: {
    flags: [
      "转发《关于印发⟦《管理办法》⟧的通知》。",
      "会议要求：“要落实⟦“一岗双责”⟧，压实责任。”",
      "学习《关于学习⟦《条例》⟧的意见》和《准则》。",
    ],
    allows: [
      "转发《关于印发〈管理办法〉的通知》。",
      "会议要求：“要落实‘一岗双责’，压实责任。”",
      "学习《条例》《准则》。",
      "落实“一岗双责”“四个亲自”。",
    ],
  },
  ...ofMarks("nesting"),
  check: (report) =>
    told(
      report,
      report.marks.get("nesting"),
      (text) => `${text[0] === "《" ? "书名号里面的书名号用“〈〉”" : "双引号里面的引号用单引号“‘’”"}`,
      "habit",
    ),
};
