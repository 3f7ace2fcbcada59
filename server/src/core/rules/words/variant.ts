// Finds words that are not in their recommended form: 磨练, 帐篷 aside 撤消, 其它.
import type { Rule } from "../rule.ts";
import { slips } from "./wordsRule.ts";

/** Not the recommended form of a word. */
export const variant: Rule = {
  id: "words/variant",
  severity: "information",
  title: "不是推荐词形",
  why: "《第一批异形词整理表》和《现代汉语词典》对一个词的几种写法有推荐的一种，公文里用推荐词形，全文一致。这是建议，各单位可以有自己的习惯。",
  examples: {
    flags: [
      "在基层⟦磨练⟧意志，⟦其它⟧工作有序推进。",
      "⟦撤消⟧原有机构，与企业⟦签定⟧协议。",
      "⟦做出部署⟧，主动⟦作好服务⟧。",
    ],
    allows: [
      "在基层磨炼意志，其他工作有序推进。",
      "撤销原有机构，个人材料齐全，友好象征。",
      "作出部署，切实做好服务，本月份内完成。",
    ],
  },
  ...slips("variant", false, ({ text, right }) => `“${text}”一般写作“${right}”`),
};
