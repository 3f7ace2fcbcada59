// Finds full-width letters and digits: １２ and ＡＢ.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Full-width letters and digits. */
export const fullWidth: Rule = {
  id: "marks/full-width",
  severity: "information",
  title: "全角字母数字",
  why: "GB/T 9704—2012 7.5 的页码、GB/T 15835—2011 的阿拉伯数字都用半角形式；全角数字一个占一个字宽，行文松散，也无法查找和计算。",
  examples: {
    flags: ["全年完成⟦１２⟧项任务。", "增长⟦３．５⟧%。", "推广应用⟦ＡＩ⟧技术，⟦２０２６⟧年建成。"],
    allows: ["全年完成12项任务。", "增长3.5%。", "推广应用AI技术。", "召开ＸＸ局会议。"],
  },
  ...ofMarks("full-width"),
  check: (report) =>
    told(report, report.marks.get("full-width"), (text) => `数字和字母用半角，不用全角的“${text}”`, "once"),
};
