// Finds ？ in slogans and titles where · or —— was lost when the text was converted.

import { ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A question mark that was another mark. */
export const mangled: Rule = {
  id: "marks/mangled",
  severity: "warning",
  title: "问号疑似转换出错",
  why: "口号、标题里的间隔号“·”、破折号“——”在复制、转换格式时常常变成问号。前后都不是问句，应当改回原来的标点。",
  examples: {
    flags: [
      "开展“巾帼心向党⟦？⟧奋进新征程”活动。",
      "讲授《以学铸魂增智⟦？⟧推动工作高质量发展》党课。",
      "举办“文明有礼⟦??⟧你我先行”活动。",
      "开展“廉洁⟦？⟧自律⟦？⟧”主题党日活动。",
      "⟦??⟧坚持问题导向。各项整改全面完成。",
      "县局印发了⟦？年度培训工作方案？⟧、考核办法。",
    ],
    allows: [
      "大家问“想不想看到新变化？我来讲讲”。",
      "讨论“为了谁、依靠谁、我是谁？”。",
      "围绕“当官为什么？掌权干什么？”开展讨论。",
      "他问：“工作落实了没有？什么时候完成？”",
      "开展“巾帼心向党·奋进新征程”活动。",
      "怎么办？抓落实。",
      "没有学习？认真学习工作方案？都不是。",
      "专栏“水价是什麼標準？一圖讀懂新規定”已上線。",
    ],
  },
  ...ofMarks("mangled"),
  check: (report) =>
    told(report, report.marks.get("mangled"), () => "这里不是问句，问号疑似转换出错：请改回原来的标点"),
};
