// Finds totals that their parts contradict: 共38项，其中市级40项; 甲12个、乙20个，合计38个.
import { type TotalFault, totalFaultsOf } from "../../report/totalFaults.ts";
import type { Found } from "../numbering/numberingRule.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";

/** A total that its parts contradict. */
export const total: Rule = {
  id: "metrics/total",
  severity: "information",
  title: "分项与总数对不上",
  why: "“其中”之后的每一项都不能大于总数，省级、市级各几家加起来也不能；冒号后面列全的、“合计”前面列出的各项，加起来要等于总数。对不上，多半是改了一处漏了另一处。",
  examples: {
    flags: [
      "全年共实施重点项目38项，其中省级12项、市级⟦40项⟧。",
      "梳理问题⟦38个⟧：制度类12个、作风类20个、效能类5个。",
      "办理建议12件、提案20件、议案2件，合计⟦36件⟧。",
      "新增市级以上龙头企业⟦8家⟧，其中省级3家、市级6家。",
    ],
    allows: [
      "全文分为两个部分，其中前一部分从四个方面展开。",
      "全市回收量1.6亿吨，其中8000万吨来自生活垃圾，而生活垃圾有2.5亿吨。",
      "全年共实施重点项目38项，其中省级12项、市级26项。",
      "梳理问题37个：制度类12个、作风类20个、效能类5个。",
      "现有干部38人，其中女性20人、党员30人。",
      "新增市级以上龙头企业8家，其中省级3家、市级5家。",
      "办理建议12件、提案20件，合计32件。",
      "新开工项目12个，其中省级项目3个，累计完成投资40亿元。",
      "完成投资5亿元，其中道路工程1.2亿元，累计完成投资18亿元。",
    ],
  },
  ...perParagraph(totalFaultsOf, foundFor),
};

function foundFor(line: number, { start, end, kind, total: whole, other }: TotalFault): Found {
  const message =
    kind === "part"
      ? `“其中”的${other}比总数${whole}还多，请核对`
      : `写的是${whole}，各项相加：${other}，请核对`;
  return { line, start, end, message, fixes: [] };
}
