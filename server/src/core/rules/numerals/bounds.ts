// Finds bounds that say a thing twice or against each other: 近20余个, 约30个左右, 至少5次以上.

import { NUMERALS_STANDARD, ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Bounds that repeat or contradict each other. */
export const bounds: Rule = {
  id: "numerals/bounds",
  severity: "warning",
  title: "概数重复矛盾",
  why: `${NUMERALS_STANDARD} 用“多”“余”“左右”“上下”“约”等表示概数，一处用一个就够。“近”是不到，“余”是超出，“近20余”自相矛盾；“约”与“左右”、“超过”与“以上”、“至少”与“以上”意思重复；写到了小数的“3.5余万”，也不是概数。`,
  examples: {
    flags: [
      "组织活动⟦近20余场⟧，参加群众3000人。",
      "培训干部⟦约300人左右⟧。",
      "刊发信息⟦超过300篇以上⟧。",
      "每季度至少开展⟦2次以上⟧。",
      "惠及⟦数十余个⟧村，走访⟦不到30户左右⟧。",
      "投入⟦3.5余⟧万元，⟦12.36多⟧亿元。",
      "出动抢险人员⟦150余人左右⟧。",
      "发放宣传单⟦5000余份以上⟧。",
    ],
    allows: [
      "至少规划建设一处两千平方米以上的绿地，提供至少一种连续居住一年以上的材料。",
      "组织活动20余场，培训干部约300人。",
      "刊发信息300篇以上。",
      "每季度至少开展2次。",
      "超2.5万名65岁以上老人受益。",
      "估计将增加30亿元左右。",
      "接近目标，完成20余项。",
    ],
  },
  ...ofNumerals("bounds"),
  check: (report) =>
    told(report, report.numerals.get("bounds"), (text) =>
      /\d[余多]$/.test(text)
        ? `“${text}”已经写到小数，不再用“${text.at(-1)}”`
        : `“${text}”前后的概数词重复或矛盾：只留一个`,
    ),
};
