// Finds two ways of saying a thing run into one: 围绕…为主题, 防止…不再发生.
import { mixturesOf } from "../../facts/words/mixtures.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";
import { putRight, WORDING_CLAUSE } from "./wordsRule.ts";

/** A mixed construction. */
export const mixedConstruction: Rule = {
  id: "words/mixed-construction",
  severity: "warning",
  title: "句式杂糅",
  why: `${WORDING_CLAUSE}。把两种说法套在一起，句子就不通：“围绕乡村振兴”和“以乡村振兴为主题”各说各的，不能说“围绕乡村振兴为主题”；“防止事故不再发生”说反了意思。`,
  examples: {
    flags: [
      "⟦围绕乡村振兴为主题⟧开展调研，⟦本着便民高效为原则⟧优化流程。",
      "落实责任，⟦防止类似问题不再发生⟧。",
      "⟦经过全体干部职工的共同努力下⟧，任务全面完成。",
      "问题频发，⟦主要是因为制度不落实所导致的⟧。",
      "⟦达到“人人会操作”为目标⟧，领导⟦小组有各科室负责人组成⟧。",
    ],
    allows: [
      "按照涉密程度分为核心人员、重要人员。",
      "按照规定批准的地名为标准地名。",
      "围绕乡村振兴开展调研，以便民高效为原则优化流程。",
      "防止类似问题再次发生，确保问题不再发生。",
      "经过全体干部职工的共同努力，在县委的坚强领导下，任务全面完成。",
      "以达到“人人会操作”为目标，领导小组由各科室负责人组成。",
      "他说：“围绕乡村振兴为主题，开展一次调研。”",
    ],
  },
  ...perParagraph(mixturesOf, (line, { start, end, text, right }) => {
    const message = `“${text}”把两种说法套在了一起${right ? `，应为“${right}”` : "：请只留一种"}`;
    const fixes = right ? [putRight(line, { start, end }, right, false)] : [];
    return { line, start, end, message, fixes };
  }),
};
