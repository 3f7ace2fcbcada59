// Finds words that stand twice in a row: 获批获批, 的的.

import { repeatsOf } from "../../facts/words/repeats.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";
import { putRight, WORDING_CLAUSE } from "./wordsRule.ts";

/** A word typed twice. */
export const repeated: Rule = {
  id: "words/repeated",
  severity: "warning",
  title: "字词重复",
  why: `${WORDING_CLAUSE}。同一个词接连出现两次，多半是多打了一次；叠用的词（常常、人人、研究研究、一步一步）不算。`,
  examples: {
    flags: [
      "我市⟦获批获批⟧全国试点，⟦进行进行⟧总结。",
      "取得了良好⟦的的⟧成绩，完成⟦了了⟧任务，稳定⟦在在⟧10万亩，健康⟦是是⟧幸福的基础。",
      "⟦进一步进一步⟧压实责任，推进⟦一体化一体化⟧发展。",
      "⟦党组织党组织⟧书记带头，⟦不能不能⟧降低标准。",
    ],
    allows: [
      "对该标的的执行，报送上一年度年度报告，本规定规定的事项，非法出版出版物，由人大代表代表团审议。",
      "市直机关机关党委，县人民医院医院感染管理科，国有企业企业文化，有限公司公司章程，干什么学什么，想学什么学什么，能解决多少解决多少。",
      "对对公账户开展排查，对对流层臭氧开展监测，在在谈项目中优选，没完没了了。",
      "再审申请人申请人民法院鉴定，特别行政区行政区域界线，针对企业对企业的贸易，国有土地有土地使用权人的，高等教育等教育机构，水利研究会理事会理事，聊了几小时几小时。",
      "常常、人人、件件有着落，大家商量商量、研究研究。",
      "为了了解情况，以此为目的的调研，实实在在的成效，存在在岗不足，涉及及时救治，把忠诚作为为政之魂。",
      "各级党组织组织党员学习，参加工会组织组织的比赛，由人大代表代表群众发言。",
      "党组织组织力提升，创业创新，共建共治，一步一步落实。",
      "工农革命军第一军第一师，一个问题一个问题解决。",
      "很紧很紧，一项工作一项工作抓，博士博士后招收。",
      "他说：“工作工作，还是工作。”",
    ],
  },
  ...perParagraph(repeatsOf, (line, { start, end, once }) => {
    const message = `“${once}”接连出现两次：请删去一个`;
    return { line, start, end, message, fixes: [putRight(line, { start, end }, once, true)] };
  }),
};
