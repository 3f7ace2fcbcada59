// Finds characters that were lost when a file was read in a wrong encoding.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Garbled characters. */
export const garbled: Rule = {
  id: "marks/garbled",
  severity: "warning",
  title: "乱码文字",
  why: "用错编码打开或转换文件会丢失文字，留下“\ufffd”“锟斤拷”一类的乱码。原来的字要对照原稿补上。",
  examples: {
    flags: ["推进工⟦��⟧落实。", "加强⟦锟斤拷⟧学习。", "提升⟦å·¥ä½œ⟧水平。"],
    allows: ["推进工作落实。", "烫伤救治流程不断完善。", "Café、naïve 等词。", "屯堡文化旅游区建成开放。"],
  },
  ...ofMarks("garbled"),
  check: (report) => told(report, report.marks.get("garbled"), () => "这里是乱码：请对照原稿补上原来的字"),
};
