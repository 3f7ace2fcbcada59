// Finds dashes that are not ——: --, a single — before a topic, three in a row.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Dashes of a wrong form. */
export const dash: Rule = {
  id: "marks/dash",
  severity: "warning",
  title: "破折号不规范",
  why: `${MARKS_STANDARD} 4.10、5.1.4：破折号是“——”，占两个字的位置，中间不断开。一个“—”是连接号。`,
  examples: {
    flags: [
      "⟦--⟧坚持依法监管。严格执行有关规定。",
      "⟦—⟧坚持问题导向。各项整改全面完成。",
      "主题是学先进⟦－－⟧见行动。",
      "前人栽树后人乘凉⟦—⟧这是我们应有的担当。",
      "编印《工作监督手册⟦—⟧水利制度汇编》。",
      "开展“劳动美⟦—⟧凝心聚力建新功”活动。",
    ],
    allows: [
      "——坚持依法监管。",
      "推动科技—产业—金融良性循环。",
      "形成“发现水患苗头—交办整改任务—跟踪验收销号”的闭环。",
      "实施2021—2025年规划。",
      "使用 --help 查看说明。",
      "建设“县城—中心镇—重点村”发展轴，开通“京津冀—长三角”班列。",
    ],
  },
  ...ofMarks("dash"),
  check: (report) =>
    told(report, report.marks.get("dash"), (text) => `破折号应为“——”，不是“${text}”`, "habit"),
};
