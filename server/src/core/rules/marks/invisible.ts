// Finds characters that nobody sees: zero-width spaces, soft hyphens, direction marks.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Invisible characters. */
export const invisible: Rule = {
  id: "marks/invisible",
  severity: "warning",
  title: "看不见的字符",
  why: "零宽空格、软连字符、方向控制符等从网页或聊天软件复制而来，看不见、打不出，却会让查找、比对、排版出错。",
  examples: {
    flags: ["加强⟦⁠⟧学习", "抓好⟦​⟧落实，压实责任。", "各单位：⟦‎‎⟧请遵照执行。", "完善⟦­⟧制度。"],
    allows: ["加强学习，抓好落实。", "👨‍👩‍👧 家庭", "　　各单位：", "制表\t分栏"],
  },
  ...ofMarks("invisible"),
  check: (report) =>
    told(report, report.marks.get("invisible"), () => "这里有看不见的字符，多半是复制网页带来的：请删除"),
};
