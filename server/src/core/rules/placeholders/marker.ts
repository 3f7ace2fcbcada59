// Finds the marks that a writer, a template or a content system left behind: TODO, 待补充, {{字段}}, ##paidbegin##.

import type { Rule } from "../rule.ts";
import { cutLine, holes, OF_PLACEHOLDERS } from "./placeholderRule.ts";

/** Markers. */
export const marker: Rule = {
  id: "placeholder/marker",
  severity: "warning",
  title: "未完成的标记",
  why: "写给自己看的提示、模板的字段和采编系统的标签不是公文的内容，印发前应当补上内容或者删去。",
  examples: {
    flags: [
      "⟦TODO⟧：补充数据",
      "受到表彰⟦（奖项名称待核）⟧。",
      "会议地点⟦待定⟧。",
      "⟦此处填写工作成效⟧。",
      "由⟦{{单位}}⟧和⟦<单位名称>⟧负责",
      "主题⟦##paidbegin##⟧教育",
      "⟦【填：会议名称】⟧召开",
    ],
    allows: [
      "有关机制有待补充完善。",
      "难题亟待解决",
      "安置待定岗人员12名",
      "台账中标为“待核实”的线索",
      "《实施方案（试行）》",
      "【经验做法】坚持党建引领",
      "“四个意识”（以下简称《条例》）",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(report, "marker", ({ text }) => `“${text}”是没有完成的标记：请补上内容，或者删去`, cutLine),
};
