// A draft whose figures are set off by spaces says the same of them as one without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../../server/src/core/facts/paragraphFacts.ts";
import { subjectOf } from "../../server/src/core/report/subject.ts";
import { ownDrafts } from "../corpus/labels.ts";

/** What is said of each figure of a line, and how it is written without spaces. */
function said(text: string): readonly string[] {
  const facts = factsOf({ text, eol: "", role: "prose" }, "plain");
  return facts.metrics.map((metric) => {
    const { start, end, value, upper, unit, bound, change, relation } = metric;
    const written = text.slice(start, end).replaceAll(" ", "");
    return [written, value, upper, unit, bound, change, relation, subjectOf(facts, metric)].join("|");
  });
}

const SIDES = /(?<=[\u4e00-\u9fff])(?=\d)|(?<=[\d%％])(?=[\u4e00-\u9fff])/g;

for (const [text, ...figures] of [
  ["传统流程效率提升 70% 以上。", "70%|70||%|以上|提升|by|传统流程效率"],
  [
    "走访群众 30 余户，较上年下降 3.2 个百分点。",
    "30余户|30||户|余|||群众",
    "3.2个百分点|3.2||百分点||较上年下降|by|群众",
  ],
  ["案件由 120 件增至 150 件。", "120件|120||件|||from|案件", "150件|150||件||增至|to|案件"],
  [
    "投入资金约 16.4 万元，其中财政资金 8 万元。",
    "16.4万元|164000||元|约|||投入资金",
    "8万元|80000||元||||财政资金",
  ],
  // Ordinals, dates and the numbers of sections stay what they are.
  ["2026 年 3 月 5 日召开第 3 次会议，印发第 12 期简报。"],
  ["3.2 项目进度"],
] as const)
  test(`set off: ${text}`, () => assert.deepEqual(said(text), figures));

test("the figures of every draft of ours are the same when spaces set them off", () => {
  const lines = ownDrafts()
    .flatMap(({ text }) => text.split("\n"))
    // The number that opens a line is no figure, whatever follows it.
    .filter((line) => /\d/.test(line) && !line.includes(" ") && !/^[\s\u3000#>*-]*\d/.test(line));
  assert.ok(lines.length > 50, `only ${lines.length} lines`);
  for (const line of lines) assert.deepEqual(said(line.replace(SIDES, " ")), said(line), line);
});
