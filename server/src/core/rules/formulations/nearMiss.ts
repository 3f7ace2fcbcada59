// Finds near misses of fixed formulations: 党风廉建设, 政治意示, “四个意识识”.

import type { Fault } from "../../facts/words/nearMiss.ts";
import { nearMissesOf } from "../../facts/words/nearMisses.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";

/** A near miss of a formulation. */
export const nearMiss: Rule = {
  id: "formulations/near-miss",
  severity: "warning",
  title: "固定提法有出入",
  why: "《党政机关公文处理工作条例》第十九条：起草公文应当表述准确。固定提法要一字不差；与提法库里的一条只差一个字，多半是错字、漏字、多字或颠倒。",
  examples: {
    flags: [
      "扎实推进⟦党风廉建设⟧，落实⟦意识态工作责任制⟧、⟦安生产责任制⟧。",
      "规范⟦党内政冶生活⟧，发挥⟦战斗堡垒垒作用⟧。",
      "落实“⟦三会一客⟧”制度，做到“⟦三严三石⟧”。",
      "召开⟦民主活生会⟧，加强⟦干部队建设⟧。",
      "牢固树立“⟦四个意识识⟧”，⟦党党风廉政建设⟧取得成效。",
    ],
    allows: [
      "扎实推进党风廉政建设，维护总体国家安全观。",
      "增强政治意识、大局意识、核心意识、看齐意识。",
      "落实“三会一课”制度，开展“三个务实”活动、“三个一”活动。",
      "会议指出：“要抓好党风廉建设，不能放松。”",
      "压实全党党风廉政建设责任。",
      "推行优先放水、优先检修等“四优先”措施，落实县委“四个大”要求。",
      "全面从严治警、全面从严治院，安全生产工作者。",
    ],
  },
  ...perParagraph(nearMissesOf, (line, { start, end, text, right, fault }) => {
    const edits = [{ place: { line, start, end }, text: right }];
    const message = `“${text}”与固定提法“${right}”${FAULTS[fault]}`;
    const fixes = [{ title: `改为“${right}”`, certain: fault !== "lost", edits }];
    return { line, start, end, message, fixes };
  }),
};

const FAULTS: Readonly<Record<Fault, string>> = {
  wrong: "有一字不同：请核对",
  lost: "相比漏了一个字：请核对",
  doubled: "相比多了一个字：请核对",
  moved: "次序不同：请核对",
};
