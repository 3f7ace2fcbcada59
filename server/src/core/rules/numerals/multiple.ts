// Finds multiples that are one too many or cannot be understood: 由10件增至30件，增长3倍; 翻3倍.
import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A multiple that the values contradict, or that can mean two things. */
export const multiple: Rule = {
  id: "numerals/multiple",
  severity: "warning",
  title: "倍数有误",
  why: `${NUMERALS_STANDARD} 数值要准确无歧义。“增加2倍”是原来的3倍，“增加到2倍”才是原来的2倍：由10件增至30件，是增长2倍。“翻3倍”说不清是原来的3倍、4倍还是8倍，翻一番是原来的2倍，翻两番是4倍。`,
  examples: {
    flags: [
      "受理量由10件增加到30件，增长⟦3倍⟧。",
      "产值从2亿元提高到5亿元，同比增长⟦2.5倍⟧。",
      "经营收入⟦翻3倍⟧。",
      "游客量较上年⟦翻了两倍⟧。",
    ],
    allows: [
      "受理量由10件增加到30件，增长2倍，是上年的3倍。",
      "经营收入翻一番，游客量翻了两番。",
      "产值同比增长3倍，增长2倍多。",
      "由10件增加到30件，增长近3倍。",
    ],
  },
  ...ofNumerals("multiple"),
  check: (report) =>
    told(report, report.numerals.get("multiple"), (text, { changes }) =>
      changes.length === 0
        ? `“${text}”说不清是原来的几倍：请写“增加几倍”“是原来的几倍”或“翻几番”`
        : `按前后数值算，增长的是“${changes[0]?.[0]?.text}”：“${text}”连原来的也算进去了`,
    ),
};
