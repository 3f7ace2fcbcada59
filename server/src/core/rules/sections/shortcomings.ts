// Finds whole reports that go from their work straight to their plans and own to nothing lacking.
import { missingShortcomings } from "../../report/missingShortcomings.ts";
import type { Rule } from "../rule.ts";

const WORK =
  "一、加强组织领导\n全年召开会议12次，专题研究供水安全，层层签订责任书，主要负责同志带队检查水厂和泵站，做到月月有调度、季季有通报，年初确定的各项任务全部按期完成。\n二、抓好项目建设\n改造水厂3座，新建管网120公里，惠及群众2.6万户，工程质量全部合格，资金使用规范安全。";
const PLANS =
  "继续抓好水源保护、管网改造和水质监测，年底前完成城东泵站建设，把供水服务延伸到社区，让群众喝上放心水、用上方便水。";

/** A report without its shortcomings. */
export const shortcomings: Rule = {
  id: "sections/shortcomings",
  severity: "information",
  title: "没有写存在的问题",
  why: "年度工作总结、主体责任报告、党建报告、述职报告、工作汇报、调研报告，在成绩和打算之间要有一节实事求是说问题。标题是这几种、各节都写了、有下一步打算、全文没有一处说到不足的，才提示；写在哪一句都算写了，专项总结不查。",
  examples: {
    flags: [
      `滨海市水务局2026年工作总结\n${WORK}\n⟦三、下一步工作打算⟧\n${PLANS}`,
      `滨海市水务局2026年度工作报告\n${WORK}\n⟦三、2027年工作思路⟧\n${PLANS}`,
      `滨海市水务局党组2026年落实全面从严治党主体责任情况报告\n${WORK}\n⟦三、今后努力方向⟧\n${PLANS}\n四、保障措施\n按季度调度。`,
    ],
    allows: [
      `滨海市水务局2026年工作总结\n${WORK}\n三、存在的问题\n管网老化，漏损率偏高。\n四、下一步工作打算\n${PLANS}`,
      `滨海市水务局2026年工作总结\n${WORK}\n三、下一步工作打算\n漏损控制与先进城市相比还有差距。${PLANS}`,
      `滨海市水务局2026年安全培训总结\n${WORK}\n三、下一步工作打算\n${PLANS}`,
      `滨海市水务局2026年工作要点\n${WORK}\n三、下一步工作打算\n${PLANS}`,
      `滨海市水务局2026年工作总结\n${WORK}`,
      "滨海市水务局2026年工作总结\n一、主要工作\n二、重点项目\n三、下一步打算",
    ],
  },
  *check(report) {
    const missing = missingShortcomings(report);
    if (!missing) return;
    const { before, kind, heading, edits } = missing;
    const { line, start, end } = before;
    const message = `这份${kind}没有写存在的问题：一般在“打算”之前写一节，实事求是说明不足`;
    yield { line, start, end, message, fixes: [{ title: `插入“${heading}”一节`, edits }] };
  },
};
