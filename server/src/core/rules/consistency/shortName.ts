// Finds bodies that go by several short names: 防火指挥部 behind （以下简称“指挥部”）.

import { otherNames } from "../../report/otherNames.ts";
import { NOTHING } from "../../report/part.ts";
import { shortNamesOf } from "../../report/shortNames.ts";
import { lineName } from "../../text/lineNames.ts";
import type { Rule } from "../rule.ts";

/** A second short name. */
export const shortName: Rule = {
  id: "consistency/short-name",
  severity: "information",
  title: "简称前后不一",
  why: "一个机关、一个机构在一份文件里只用一个简称：已经注明以下简称“指挥部”的，后面不再写“防火指挥部”，也不再另起一个简称，免得读的人以为是两家。",
  examples: {
    flags: [
      "根据县森林防火指挥部（以下简称“指挥部”）安排，成立专班。\n专班报⟦防火指挥部⟧备案。",
      "成立县河长制工作领导小组（以下简称领导小组）。会议由⟦河长制工作领导小组⟧召集。",
      "由县农业农村局（以下简称县农局）牵头。\n提请县农业农村局（以下简称“⟦农业局⟧”）审定。",
    ],
    allows: [
      "根据县森林防火指挥部（以下简称“指挥部”）安排，成立专班，报指挥部备案。",
      "成立县河长制工作领导小组（以下简称领导小组）。会议由领导小组召集，报防汛领导小组。",
      "由县有关专门委员会（以下简称专门委员会）审议。意见由有关专门委员会汇总。",
      "根据县森林防火指挥部（以下简称“指挥部”）安排，报市森林防火指挥部备案。",
      "为规范县森林防火指挥部（以下简称指挥部）运行，制定本规则。\n本规则由县森林防火指挥部负责解释，自印发之日起施行。",
    ],
  },
  reads: NOTHING,
  uses: (report) => [shortNamesOf(report)],
  *check(report) {
    for (const { line, start, end, text, shortName: short, fullName, definition } of otherNames(report)) {
      const message = `“${fullName}”在${lineName(definition)}已简称“${short}”，这里又称“${text}”：请用一个简称`;
      const edits = [{ place: { line, start, end }, text: short }];
      yield { line, start, end, message, fixes: [{ title: `改为“${short}”`, edits }] };
    }
  },
};
