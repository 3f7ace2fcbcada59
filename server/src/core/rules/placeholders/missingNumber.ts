// Finds measure words and units whose number has been lost: 整改措施条，, 占比%，, 增长个百分点.

import type { Rule } from "../rule.ts";
import { cutText, holes, OF_PLACEHOLDERS, REVIEW_CLAUSE } from "./placeholderRule.ts";

/** Lost numbers. */
export const missingNumber: Rule = {
  id: "placeholder/missing-number",
  severity: "warning",
  title: "缺少数字",
  why: `${REVIEW_CLAUSE}。量词、百分号前面丢了数字，句子就不知所云。`,
  examples: {
    flags: [
      "制定整改措施⟦条⟧，已完成8条。",
      "优良天数占比⟦%⟧，",
      "满意度提高⟦个百分点⟧。",
      "考核位居全省第⟦名⟧。",
      "召开⟦次⟧会议研究",
    ],
    allows: [
      "本人签名并注明年、月、日。",
      "严格执行条例，逐条对照检查。",
      "各个部门、有关事项、名次、层次",
      "工作有条不紊，事事有回音。",
      "支持民营企业家，关心真实事件。",
      "每提高一个百分点",
      "问题个个击破",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(
      report,
      "missing-number",
      ({ text, guess }) =>
        guess === "日期" ? `“${text}”缺少年月日的数字：请补上日期` : `“${text}”前面缺少数字：请补上数量`,
      (hole) => cutText(hole),
    ),
};
