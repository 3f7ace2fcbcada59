// Finds quotation marks that point the wrong way: ”甲“ and “甲“.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Quotation marks the wrong way round. */
export const reversedQuotes: Rule = {
  id: "marks/reversed-quotes",
  severity: "warning",
  title: "引号方向用反",
  why: `${MARKS_STANDARD} 4.8：引文或需要强调的话，前面用前引号“，后面用后引号”。`,
  examples: {
    flags: [
      "增强⟦”⟧四个意识⟦“⟧，坚定“四个自信”。",
      "落实“一岗双责⟦“⟧，压实责任。",
      "开展⟦”⟧三会一课”，严肃组织生活。",
    ],
    allows: [
      "增强“四个意识”，坚定“四个自信”。",
      "他说：“要坚持‘两手抓’，两手都要硬。”",
      "活动主题是“学先进、见行动”。",
      "It’s the team’s plan，大家都同意。",
    ],
  },
  ...ofMarks("reversed-quotes"),
  check: (report) =>
    told(
      report,
      report.marks.get("reversed-quotes"),
      (_, { changes }) =>
        `引号方向用反：这里应当用“${changes[0]?.[0]?.text === "”" || changes[0]?.[0]?.text === "’" ? "后" : "前"}引号”`,
    ),
};
