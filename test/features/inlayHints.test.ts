// The hints behind figures: what is worked out, and silence where nothing is to be added.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inlayHints } from "../../server/src/features/inlayHints.ts";
import { reportOf } from "../support/drafts.ts";
import { offsetAt } from "../support/edits.ts";
import { lines } from "../support/lines.ts";

/** The text with its hints put in, in 【】. */
function hinted(text: string, from = 0, to = 99): string {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return inlayHints(reportOf(text), range)
    .reverse()
    .reduce((shown, { position, label }) => {
      const at = offsetAt(text, position);
      return `${shown.slice(0, at)}【${label}】${shown.slice(at)}`;
    }, text);
}

for (const [text, expected] of [
  ["完成投资4.36亿元，同比增长9%。", "完成投资4.36亿元，同比增长9%【此前约4亿元】。"],
  ["床位600张，比上年减少20张。", "床位600张，比上年减少20张【此前620张】。"],
  ["案件由120件增至150件。", "案件由120件增至150件【+30件，+25%】。"],
  ["案件由120件增至150件，同比增长25%。", "案件由120件增至150件，同比增长25%。"],
  [
    "实施项目38项，其中省级12项、市级26项。",
    "实施项目38项，其中省级12项【占31.58%】、市级26项【占68.42%】。",
  ],
  ["拨付资金1284500元。", "拨付资金1284500元【即128.45万元】。"],
  ["走访群众三千五百人。", "走访群众三千五百人【即3,500人】。"],
  [
    "培训2.5万人次，开展活动14场次、讲座三场，满意率98%。",
    "培训2.5万人次，开展活动14场次、讲座三场，满意率98%。",
  ],
  ["完成投资近4亿元，同比增长9%。", "完成投资近4亿元，同比增长9%。"],
] as const) {
  test(`hints: ${expected}`, () => assert.equal(hinted(text), expected));
}

test("only the lines asked about", () => {
  const text = lines("床位600张，比上年减少20张。", "床位60张，比上年减少2张。", "床位6张，比上年减少1张。");
  assert.equal(
    hinted(text, 1, 1),
    lines("床位600张，比上年减少20张。", "床位60张，比上年减少2张【此前62张】。", "床位6张，比上年减少1张。"),
  );
});
