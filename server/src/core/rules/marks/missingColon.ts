// Finds quoted speech that no colon introduces: 他说“要抓好落实。”
import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A quoted sentence without its colon. */
export const missingColon: Rule = {
  id: "marks/missing-colon",
  severity: "warning",
  title: "引语前缺少冒号",
  why: `${MARKS_STANDARD} 4.7.3：“说”“指出”“强调”一类词后面引出完整的话，用冒号；引的话是完整的句子，句号在后引号之内。只引一个词、半句话的，不用冒号。`,
  examples: {
    flags: [
      "会议⟦强调⟧“各单位要压实责任，抓好落实。”",
      "老支书常⟦说⟧“群众的事，再小也是大事。”",
      "老支书常⟦说⟧“群众的事,再小也是大事。”",
      "不少村干部⟦坦言⟧“想干、愿干，但不会干、不敢干。”",
      "文件明确⟦指出⟧“安全生产只有起点，没有终点。”这就要求我们常抓不懈。",
    ],
    allows: [
      "这一构想的提出“既要归功于群众，也要归功于干部。”",
      "会议强调：“各单位要压实责任，抓好落实。”",
      "会议强调“四个必须”，要求做到“一岗双责”。",
      "他说“群众的事是大事”，大家深有同感。",
    ],
  },
  ...ofMarks("missing-colon"),
  check: (report) =>
    told(report, report.marks.get("missing-colon"), (text) => `“${text}”后面引了一句完整的话，应加冒号`),
};
