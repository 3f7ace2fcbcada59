// Finds lines of a web page or a distributor of papers that are no part of the document.

import type { Rule } from "../rule.ts";
import { cutLine, holes, OF_PLACEHOLDERS } from "./placeholderRule.ts";

/** Residue. */
export const residue: Rule = {
  id: "placeholder/residue",
  severity: "warning",
  title: "不属于正文的内容",
  why: "从网页复制、从别处得来的文稿常带着导航、广告和版权说明，这些不是公文的内容，印发前应当删去。",
  examples: {
    flags: [
      "⟦当前位置：首页 > 范文大全 > 工作总结⟧",
      "⟦时间:2026-01-09 09:12:47 来源:公文范文网⟧",
      "⟦下面是小编为大家整理的工作总结，供大家参考。⟧",
      "⟦仅供学习 禁止外传 用后删除⟧",
      "⟦更多范文请加会员群，QQ123456789⟧",
      "⟦转载请注明出处⟧",
    ],
    allows: [
      "下面，我谈三点意见，供大家参考。",
      "会议时间：2026年1月9日",
      "来源：市统计局",
      "联系人：张明，电话：0571-12345678",
      "通过微信公众号、短视频开展宣传，组织工会会员免费体检",
      "会议材料严禁外传。",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(
      report,
      "residue",
      ({ source }) => `这像是${source ?? "网页"}留下的文字，不属于正文：请删除`,
      cutLine,
    ),
};
