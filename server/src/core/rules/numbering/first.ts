// Finds rows of headings that do not begin with one: （二） as the first under its heading.
import type { Rule } from "../rule.ts";
import { faultsOfCount, LEVELS_CLAUSE, quoted } from "./numberingRule.ts";

/** A row that does not begin with one. */
export const first: Rule = {
  id: "numbering/first",
  severity: "warning",
  title: "首个序号不是一",
  why: `${LEVELS_CLAUSE}。每一层从一起编，接着上一部分往下编的除外；开头不是一，多半是漏了一段或删后没有重排。`,
  examples: {
    flags: [
      "各单位要抓好落实。\n⟦二、⟧重点任务\n三、保障措施",
      "正文。\n一、重点任务\n⟦（二）⟧抓检查\n（三）抓整改\n二、保障措施",
      "正文。\n（一）重点任务\n⟦3.⟧抓检查。\n4.抓整改。",
    ],
    allows: [
      "正文。\n一、甲\n（一）子\n二、乙\n（二）丑\n（三）寅",
      "第三章　监督管理\n第九条　各部门各负其责。",
      "会议决定：一、同意方案。\n二、抓紧落实。",
      "附件：1.任务分工表\n2.经费测算表",
    ],
  },
  ...faultsOfCount(
    "first",
    ({ heading }, wanted) =>
      `${quoted(heading.number)}是这一层的第一个序号，应从${wanted}编起：请补上前面漏掉的部分，或重新编号`,
  ),
};
