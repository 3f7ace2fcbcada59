// Finds pairs of words that say one thing twice: 涉及到, 目的是为了, 免费赠送.
import type { Rule } from "../rule.ts";
import { slips, WORDING_CLAUSE } from "./wordsRule.ts";

/** Two words for one thing. */
export const redundant: Rule = {
  id: "words/redundant",
  severity: "information",
  title: "词义重复",
  why: `${WORDING_CLAUSE}。两个词说的是一个意思，留一个就够。这是建议，不是错误。`,
  examples: {
    flags: [
      "改革⟦涉及到⟧多个部门，⟦目的是为了⟧方便群众。",
      "⟦截至目前为止⟧，⟦共计总计⟧投入2亿元。",
      "向群众⟦免费赠送⟧图书，⟦再次重申⟧纪律要求。",
    ],
    allows: [
      "改革涉及多个部门，目的是方便群众。",
      "截至目前，共计投入2亿元。",
      "就专项整治工作开展进行了研究。",
      "向群众赠送图书，重申纪律要求，更加更新不及时。",
    ],
  },
  ...slips("redundant", false, ({ text, right }) => `“${text}”意思重复，用“${right}”就够了`),
};
