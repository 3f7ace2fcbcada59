// Finds lists of a quoted formulation that lack a member or have another order: “四个意识”（政治意识、核心意识、看齐意识）.
import { expansionFaultsOf } from "../../facts/words/expansions.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";

/** A list that is not as the formulation has it. */
export const members: Rule = {
  id: "formulations/members",
  severity: "warning",
  title: "提法展开有出入",
  why: "《党政机关公文处理工作条例》第十九条：起草公文应当表述准确。“四个意识”“五位一体”这样的提法，展开的各项不能少，次序也有规定。只看紧挨着提法的那几项，其中有别的话的不查。",
  examples: {
    flags: [
      "增强“四个意识”（⟦政治意识、大局意识、看齐意识⟧）。",
      "坚定⟦理论自信、道路自信、制度自信、文化自信⟧“四个自信”。",
      "力戒“四风”，即⟦形式主义、官僚主义、享乐主义⟧。",
    ],
    allows: [
      "增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。",
      "坚定道路自信、理论自信、制度自信和文化自信“四个自信”。",
      "强化政治意识、大局意识，增强“四个意识”，坚定“四个自信”。",
      "力戒“四风”，紧盯形式主义、官僚主义问题。",
      "增强“四个意识”（政治意识、大局意识、核心意识、规矩意识）。",
    ],
  },
  ...perParagraph(expansionFaultsOf, (line, { start, end, term, missing, right }) => {
    const what = missing ? `漏了“${missing}”` : "次序有出入";
    const edits = [{ place: { line, start, end }, text: right }];
    const message = `“${term}”${what}：应为“${right}”`;
    return { line, start, end, message, fixes: [{ title: `改为“${right}”`, edits }] };
  }),
};
