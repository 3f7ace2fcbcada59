// Finds words that the office does not use.
import { unwantedWords } from "../../facts/words/officeWording.ts";
import type { Rule } from "../rule.ts";
import { because, EXAMPLE_WORDING, WORDING_SOURCE } from "./wordingRule.ts";

/** A word that the office forbids. */
export const forbidden: Rule = {
  id: "wording/forbidden",
  severity: "warning",
  title: "本单位不用的说法",
  why: WORDING_SOURCE,
  examples: {
    wording: EXAMPLE_WORDING,
    flags: [
      "做好⟦外来人口⟧服务管理。",
      "全年列入⟦黑名单⟧的企业12家，服务⟦外来人口⟧3万人次。",
      "| 类别 | ⟦外来人口⟧ |",
    ],
    allows: [
      "做好新市民服务管理。",
      "列入失信黑名单的企业12家。",
      "印发《外来人口服务管理办法》，群众说：“外来人口也是主人，要一样对待。”",
    ],
  },
  *check({ facts, wording }) {
    if (!wording) return;
    for (const [line, paragraph] of facts.entries()) {
      for (const { start, end, text, use, reason } of unwantedWords(paragraph, wording)) {
        if (use !== undefined) continue;
        yield {
          line,
          start,
          end,
          message: `“${text}”是本单位不用的说法${because(reason)}：请改写`,
          fixes: [],
        };
      }
    }
  },
};
