// Finds words for which the office uses another.
import { unwantedWords } from "../../facts/words/officeWording.ts";
import type { Rule } from "../rule.ts";
import { because, EXAMPLE_WORDING, WORDING_SOURCE } from "./wordingRule.ts";

/** A word for which the office uses another. */
export const preferred: Rule = {
  id: "wording/preferred",
  severity: "warning",
  title: "本单位另有说法",
  why: WORDING_SOURCE,
  examples: {
    wording: EXAMPLE_WORDING,
    flags: [
      "会同⟦县农业局⟧开展检查，报⟦县农委⟧备案。",
      "召开⟦党建领导小组⟧会议。",
      "| 牵头单位 | ⟦县农委⟧ |",
    ],
    allows: [
      "会同县农业农村局开展检查。",
      "召开党的建设工作领导小组会议。",
      "摆脱县农业局限，《县农业局工作规则》同时废止。",
    ],
  },
  *check({ facts, wording }) {
    if (!wording) return;
    for (const [line, paragraph] of facts.entries()) {
      for (const { start, end, text, use, reason } of unwantedWords(paragraph, wording)) {
        if (use === undefined) continue;
        const edits = [{ place: { line, start, end }, text: use }];
        const message = `“${text}”本单位写作“${use}”${because(reason)}`;
        yield { line, start, end, message, fixes: [{ title: `改为“${use}”`, certain: true, edits }] };
      }
    }
  },
};
