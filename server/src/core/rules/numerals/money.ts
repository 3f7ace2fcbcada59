// Finds amounts of money that end in 万 or 亿 without 元: 投入资金300万，.

import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** An amount of money without 元. */
export const money: Rule = {
  id: "numerals/money",
  severity: "information",
  title: "金额缺少单位",
  why: "金额要写明币种单位：“投入资金300万元”。只写“300万”，是元、是人还是亩，要靠读的人去猜。",
  examples: {
    flags: ["投入资金⟦300万⟧，新建道路3条。", "完成投资⟦12.5亿⟧。", "争取补助⟦80余万⟧；"],
    allows: ["投入资金300万元，新建道路3条。", "常住人口300万，增长2%。", "产值超500亿、1000亿元的集群。"],
  },
  ...ofNumerals("money"),
  check: (report) =>
    told(report, report.numerals.get("money"), (text) => `金额缺少单位：“${text}”后面应加“元”`),
};
