// Finds Markdown's marks left in plain text: ## 一、, **重点**.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Marks of Markdown where they are characters like any other. */
export const markdown: Rule = {
  id: "marks/markdown",
  severity: "warning",
  syntax: "plain",
  title: "纯文本里有排版记号",
  why: "聊天工具给的文字常带 Markdown 的记号：# 是标题，** 是加粗。纯文本里它们只是字符，打印、导出 Word、贴进别的程序都原样留着；带 # 的标题也认不出是第几部分。要用这些记号，请把稿子存成 .md；不要的，“清理粘贴内容”一次去掉。",
  examples: {
    flags: [
      "⟦##⟧ 一、主要工作\n抓好防汛。",
      "⟦###⟧ （一）抓好防汛",
      "要⟦**突出重点**⟧，统筹推进。",
      "⟦**（一）抓好防汛。**⟧巡查堤防300公里。",
      "完成整改⟦**12项**⟧，办结率⟦**98%**⟧。",
    ],
    allows: [
      "召开会议**次，印发文件**份。",
      "与**公司签订协议，建成**工程。",
      "**市水务局、**县水务局分别负责，**突出重点**。",
      "##请补充##",
      "# include",
      "1#楼、2#楼已经封顶。",
      "注：*为约束性指标。",
    ],
  },
  ...ofMarks("markdown"),
  check: (report) =>
    told(
      report,
      report.marks.get("markdown"),
      (text) =>
        text.startsWith("#")
          ? `“${text}”是 Markdown 的标题记号，纯文本的稿子里会原样印出来`
          : "“**”是 Markdown 的加粗记号，纯文本的稿子里会原样印出来",
      "habit",
    ),
};
