// Finds document numbers whose year does not stand in 〔 〕: 国发[2023]5号.

import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Document numbers of a wrong form. */
export const documentNumber: Rule = {
  id: "numerals/document-number",
  severity: "warning",
  title: "发文字号不规范",
  why: "GB/T 9704—2012 7.2.5：发文字号由发文机关代字、年份、发文顺序号组成；年份标全称，用六角括号“〔〕”括入；顺序号不加“第”字，不编虚位（1不编为01）。",
  examples: {
    flags: [
      "国发⟦[2023]5号⟧",
      "市政办发⟦（2026）12号⟧文件",
      "国办发⟦〔2023〕第5号⟧",
      "市委发⟦【2026年】03号⟧",
    ],
    allows: ["国发〔2023〕5号", "（2023）浙01民初5号", "第（2023）年度5号楼", "依据[2023]号文"],
  },
  ...ofNumerals("document-number"),
  check: (report) =>
    told(
      report,
      report.numerals.get("document-number"),
      (_, { changes }) => `发文字号应写作“${changes[0]?.[0]?.text ?? ""}”`,
    ),
};
