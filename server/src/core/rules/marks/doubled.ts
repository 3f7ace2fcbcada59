// Finds marks that stand twice: ，， 。。 ，。 ；； and the same mark inside and behind a quotation.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Doubled marks. */
export const doubled: Rule = {
  id: "marks/doubled",
  severity: "warning",
  title: "标点重复",
  why: `${MARKS_STANDARD} 第4章：一处停顿只用一个标点。引文独立成句的，句号在引号内；引文是句子一部分的，句号在引号外；不里外都用。`,
  examples: {
    flags: [
      "各单位要抓好学习⟦，，⟧压实责任。",
      "会议指出，要坚持问题导向⟦。。⟧要抓好整改。",
      "报送率、合规率均达100%⟦,。⟧下一步继续推进⟦;；⟧",
      "完善制度⟦、、⟧机制，做到长效常治⟦，。⟧",
      "一是抓学习⟦；；⟧二是抓检查。",
      "用制度管人、管事⟦..⟧",
      "同志们，加油干⟦！！！！⟧",
      "始终坚持依法依规的原则⟦.。⟧",
      "完善工作制度⟦，,⟧压实责任。",
      "他们始终坚持“严字当头⟦。”。⟧",
      "全面推行“一窗通办⟦，”，⟧群众办事更加方便。",
    ],
    allows: [
      "这难道不是形式主义吗？！",
      "同志们，加油干！！！",
      "会议强调，要“把纪律挺在前面”。",
      "他说：“工作要落实到人。”大家都表示赞成。",
      "这些问题，谁来解决？谁来负责？",
      "建设美丽家园……各项工作有序推进。",
      "坚持学习、检查、整改一体推进。",
    ],
  },
  ...ofMarks("doubled"),
  check: (report) => told(report, report.marks.get("doubled"), (text) => `标点“${text}”重复：只留一个`),
};
