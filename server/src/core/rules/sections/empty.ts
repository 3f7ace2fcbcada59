// Finds headings with nothing below them, beside sections that are written.
import { closingLine } from "../../report/closing.ts";
import { emptySections } from "../../report/emptySections.ts";
import { isLeftOut } from "../../report/sectionText.ts";
import type { Rule } from "../rule.ts";

/** A section that is still to be written. */
export const empty: Rule = {
  id: "sections/empty",
  severity: "information",
  title: "章节没有内容",
  why: "照着模板写，最容易留下只有标题的章节。同一组章节大多写了，这一节标题下面什么都没有，多半是还没有写，或者该删。只看一、和（一）这两级；几行标题挨着列的提纲、名单不提示。",
  examples: {
    flags: [
      "一、加强组织领导\n全年召开会议12次。\n二、抓好项目建设\n改造水厂3座。\n⟦三、强化督促检查⟧\n四、下一步打算\n建好城东泵站。",
      "一、主要工作\n（一）抓水源保护。划定保护区2处。\n（二）抓管网改造。新建管网120公里。\n⟦（三）抓优质服务⟧\n二、下一步打算\n建好城东泵站。",
      "一、加强组织领导\n全年召开会议12次。\n二、抓好项目建设\n改造水厂3座。\n⟦三、下一步工作打算⟧\n\n滨海市水务局\n2026年12月20日",
      "一、加强组织领导\n全年召开会议12次。\n二、抓好项目建设\n改造水厂3座。\n⟦三、强化督促检查⟧\n……\n四、下一步打算\n建好城东泵站。",
    ],
    allows: [
      "一、加强组织领导\n全年召开会议12次。\n二、抓好项目建设\n（一）改造水厂\n共3座。\n三、下一步打算\n建好城东泵站。",
      "会议议程\n一、通报情况\n二、讨论方案\n三、领导讲话",
      "一、会议时间：12月20日\n二、会议地点：二楼会议室\n三、参会人员\n各科室负责人。\n四、有关要求\n按时到会。",
    ],
  },
  // Headings may have text run in behind them, and any line may be the signature.
  reads: (facts) => [
    facts.paragraph.role,
    facts.heading && facts.paragraph.text,
    closingLine(facts),
    isLeftOut(facts.paragraph),
  ],
  uses: (report) => [report.sections],
  *check(report) {
    for (const { node } of emptySections(report)) {
      const { line, start, end } = node.name;
      const message = `“${node.number}${node.title}”下面还没有内容：请补上，不需要就删去`;
      yield { line, start, end, message, fixes: [] };
    }
  },
};
