// Finds an office's name for itself that was left over from another office's text: 我委 in a report of 我局.
import { selfNamesOf } from "../../facts/words/selfNames.ts";
import { documentStarts } from "../../report/documents.ts";
import { otherSelfNames } from "../../report/otherSelfNames.ts";
import type { Rule } from "../rule.ts";

/** Another name for oneself. */
export const selfName: Rule = {
  id: "consistency/self-name",
  severity: "information",
  title: "自称前后不一",
  why: "一份文件里自称“我局”，又冒出一两处“我委”“我厅”，多半是借用别的单位的稿子没有改干净。只比“我局”“我委”“我厅”：一个用了三处以上，另一个至多两处的才提示；引号里别人说的话不算。",
  examples: {
    flags: [
      "今年以来，我局召开会议12次。\n我局改造水厂3座。\n下一步，⟦我委⟧将继续改造管网。\n以上是我局的工作情况。",
      "我厅制定方案。\n⟦我局⟧组织实施。\n我厅开展督查。\n我厅通报结果。",
      "我委印发通知。\n我委组织培训。\n我委开展检查。\n经研究，⟦我局⟧同意立项。",
    ],
    allows: [
      "今年以来，我局召开会议12次。\n我局改造水厂3座。\n下一步，我局将继续改造管网。",
      "我局召开会议。\n我局改造水厂。\n县发展改革委来函称“我委已批复项目”。\n我局随即开工。",
      "我局与我委联合印发方案。\n我局负责供水，我委负责立项。",
      "我局召开会议。\n我局改造水厂。\n我委托代理人办理。\n我局部分人员下沉。\n我局验收。",
    ],
  },
  reads: (facts) => selfNamesOf(facts).map(({ text, start }) => [text, start]),
  uses: (report) => [documentStarts(report)],
  *check(report) {
    for (const { line, start, end, text, usual } of otherSelfNames(report)) {
      const message = `全文自称“${usual}”，这里称“${text}”：可能是从别的文稿里带来的，请核对`;
      const edits = [{ place: { line, start, end }, text: usual }];
      yield { line, start, end, message, fixes: [{ title: `改为“${usual}”`, edits }] };
    }
  },
};
