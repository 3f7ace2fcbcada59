// Finds paragraphs that were cut in the middle: a line that ends with ； or ， inside running text.

import type { ParagraphEnd } from "../../report/paragraphEnds.ts";
import { NOTHING } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import type { Fix, Found, Rule } from "../rule.ts";
import { joinLines } from "./lineFixes.ts";

/** Paragraphs that go on in the next line. */
export const brokenLine: Rule = {
  id: "marks/broken-line",
  severity: "warning",
  title: "段落被断开",
  why: "从网页、PDF 或聊天软件复制的文字，一段话常常在分号、逗号处或一个词中间断成两行。GB/T 15834—2011 的逗号、分号表示句中停顿，话没有说完，不应当另起一段。",
  examples: {
    flags: [
      "要严肃工作纪律。严禁利用职务之便组织活动⟦；⟧\n有事要严格按照规定履行请假手续，不得无故缺席。",
      "机关党组坚持把党风廉政建设摆在突出位置⟦，⟧\n专题研究部署，明确责任分工。",
      "要认真履行职责。主任与科室负责人签订责任书⟦；⟧\n科室负责人与工作人员签订责任书⟦；⟧\n全体人员作出承诺。",
      "各级各部门要切实提高政治站位，认真落实上级关于安全生产⟦的⟧\n各项要求，确保万无一失。",
    ],
    allows: [
      "重点抓好以下工作：\n（一）抓学习；\n（二）抓检查；\n（三）抓整改。",
      "会议要求做好以下工作：\n开展主题教育；\n做好走访联系；\n办好民生实事。",
      "一要抓学习。坚持集中学习与个人自学相结合；\n二要抓检查。坚持日常检查与专项检查相结合。",
      "各位领导，\n同志们：",
    ],
  },
  reads: NOTHING,
  uses: ({ paragraphEnds }) => [paragraphEnds],
  // The fixes join lines, and so look at the line behind.
  readMore: (found) => found.length > 0,
  check: (report) => {
    const { broken, unmarked, hardWrapped } = report.paragraphEnds;
    const first = [...broken, ...unmarked].sort((a, b) => a.line - b.line)[0];
    if (!hardWrapped || !first) return broken.map((end) => foundFor(end, report));
    if (report.draft.syntax === "markdown") return [];
    const message = "全文像是逐行断开的：一段话分成了好几行，请接起来";
    return [{ ...placeOf(first), message, fixes: [joinLines(report, first)] }];
  },
};

function foundFor(end: ParagraphEnd, report: Report): Found {
  const fix: Fix = joinLines(report, end);
  return { ...placeOf(end), message: "这一段话没有说完就断开了：请与下一行接起来", fixes: [fix] };
}

function placeOf({ line, start, end }: ParagraphEnd) {
  return { line, start, end };
}
