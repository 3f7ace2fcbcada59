// Finds words taken for others that sound or look alike: 截止目前, 登陆系统, 招聘启示.
import type { Rule } from "../rule.ts";
import { slips, WORDING_CLAUSE } from "./wordsRule.ts";

/** A word taken for another. */
export const usage: Rule = {
  id: "words/usage",
  severity: "warning",
  title: "近似词误用",
  why: `${WORDING_CLAUSE}。“截止”后面不带时间，到某时为止用“截至”；“反映”情况、“登录”系统、“启事”告知众人，各有各的用处。`,
  examples: {
    flags: [
      "⟦截止目前⟧，已完成投资3亿元。",
      "⟦截止⟧2026年10月底，新增就业1200人。",
      "干部⟦登陆系统⟧填报，发布⟦招聘启示⟧。",
      "向上级⟦反应情况⟧，听取各方意见。",
      "整改⟦抓的不紧⟧，任务⟦完成的很好⟧。",
      "今年以来，⟦扎实的推进⟧各项工作，要⟦认真的落实⟧上级要求。",
    ],
    allows: [
      "报名截止时间为10月31日，投票已经截止。",
      "截至目前，群众反映强烈的问题全部解决。",
      "台风登陆我省，对突发事件快速反应。",
      "从中得到启示，分析国际形势。",
      "整改抓得不紧，作出不紧不慢的安排。",
      "起到积极的推动作用，各项任务得到全面的落实。",
      "要有持续的推进机制、全面的落实举措。",
    ],
  },
  ...slips("usage", true, ({ text, right }) => `这里的“${text}”应为“${right}”`),
};
