// Finds full names written out again behind （以下简称“…”）.

import { fullNamesAgain } from "../../report/fullNames.ts";
import { NOTHING } from "../../report/part.ts";
import { shortNamesOf } from "../../report/shortNames.ts";
import { lineName } from "../../text/lineNames.ts";
import type { Rule } from "../rule.ts";

/** A full name that has a short name. */
export const fullName: Rule = {
  id: "consistency/full-name",
  severity: "hint",
  title: "简称之后又用全称",
  why: "公文用非规范化简称时，先用全称并注明简称（以下简称“…”），其后全文用简称，前后一致。标题、落款可以仍用全称。",
  examples: {
    flags: [
      "根据县森林防火指挥部（以下简称“指挥部”）安排，成立专班。\n专班报⟦县森林防火指挥部⟧备案。",
      "成立县河长制工作领导小组（以下简称领导小组）。会议由⟦县河长制工作领导小组⟧召集。",
      "由县农业农村局（以下简称县农局）牵头。\n工作由⟦县农业农村局⟧落实，向⟦县农业农村局⟧报告。",
    ],
    allows: [
      "滨海经济特区（以下简称“特区”）发展迅速，《滨海经济特区促进条例》同时施行，经济特区的经验可以推广。",
      "成立县河长制工作领导小组（以下简称领导小组）。会议由领导小组召集。",
      "县森林防火指挥部报备。成立县森林防火指挥部（以下简称“指挥部”）。",
      "由县农业农村局（以下简称县农局）牵头，市农业农村局指导。",
      "成立县森林防火指挥部（以下简称指挥部）。\n县森林防火指挥部办公室设在县林业局，负责日常工作。\n\n县森林防火指挥部\n2026年1月1日\n\n抄送：县森林防火指挥部成员单位，各乡镇。\n县森林防火指挥部　2026年1月1日印发",
    ],
  },
  reads: NOTHING,
  uses: (report) => [shortNamesOf(report)],
  *check(report) {
    for (const { line, start, end, text, shortName, definition } of fullNamesAgain(report)) {
      const message = `“${text}”在${lineName(definition)}已有简称“${shortName}”：前后一致为好`;
      const edits = [{ place: { line, start, end }, text: shortName }];
      yield { line, start, end, message, fixes: [{ title: `改为“${shortName}”`, edits }] };
    }
  },
};
