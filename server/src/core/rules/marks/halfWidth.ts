// Finds half-width marks in Chinese text: 同志们: and 工作,学习 and (一).

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Half-width marks among Chinese characters. */
export const halfWidth: Rule = {
  id: "marks/half-width",
  severity: "warning",
  title: "中文里用了半角标点",
  why: `${MARKS_STANDARD} 第5章：标点占一个字或半个字的位置，横排文稿的逗号、冒号、分号、问号、叹号、括号都用全角。数字里的小数点和分节号、时间和比例的冒号、网址、英文里的标点用半角。`,
  examples: {
    flags: [
      "同志们⟦:⟧",
      "认真学习⟦,⟧狠抓落实。",
      "抓好学习⟦;⟧抓好检查。",
      "⟦(⟧一)加强学习",
      "印发《管理办法⟦(⟧试行)》。",
      "投资增长10%⟦,⟧达到3亿元。",
      "为什么要改革⟦?⟧因为要发展。",
      "落实防汛责任⟦ , ⟧组织隐患排查。",
      "采购了 GPU⟦,⟧用于建模。",
      "落实各项要求（不走过场⟦.⟧）。",
      "健全长效机制⟦.⟧建设过硬队伍⟦.⟧",
    ],
    allows: [
      "全年投入1,000万元，增长3.5%。",
      "会议于9:30开始，比分3:1。",
      "应用 GPT,LLM 等技术。",
      "网址是https://example.com/a,b?c=1，请查阅。",
      "采用人工智能(AI)技术，函数f(x)不变。",
      "1.抓学习。\n2.抓检查。\n一.抓整改。\n见附件总结.doc。",
      "Smith, J. (2020) said: yes.",
    ],
  },
  ...ofMarks("half-width"),
  check: (report) =>
    told(
      report,
      report.marks.get("half-width"),
      (text) => `中文里用全角标点，不用半角的“${text.trim()}”`,
      "habit",
    ),
};
