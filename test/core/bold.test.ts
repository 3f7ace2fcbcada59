// Markdown drafts whose writers set headings, points and figures in bold: what is read is what stands without the stars.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { metricItems } from "../../server/src/features/metricItems.ts";
import { reportOf } from "../support/drafts.ts";

/** Each: a draft, and what its outline names. */
const OUTLINES: readonly [draft: string, names: readonly string[]][] = [
  ["1. **清淤护岸，**疏通河道。\n2. **管护水厂：**检修设备。", ["1.清淤护岸", "2.管护水厂"]],
  ["**（一）清淤护岸，**疏通河道。\n\n**（二）管护水厂，** 检修设备。", ["（一）清淤护岸", "（二）管护水厂"]],
  ["**一是清淤护岸。**疏通河道。**二是管护水厂。**检修设备。", ["一是清淤护岸", "二是管护水厂"]],
  ["**一是清淤护岸，**疏通河道。\n\n**二是管护水厂，**检修设备。", ["一是清淤护岸", "二是管护水厂"]],
  ["- **一是清淤护岸：**疏通河道。\n- **二是管护水厂：**检修设备。", ["一是清淤护岸", "二是管护水厂"]],
  ["一是**清淤护岸**，疏通河道；二是**管护水厂**，检修设备。", ["一是清淤护岸", "二是管护水厂"]],
  ["**一是**清淤护岸；**二是**管护水厂。", ["一是清淤护岸", "二是管护水厂"]],
  ["一是**清淤护岸；二是管护水厂。", ["一是**清淤护岸", "二是管护水厂"]],
];

describe("headings and points in bold", () => {
  for (const [draft, names] of OUTLINES) {
    test(draft, () => {
      const { outline } = reportOf(draft, "markdown");
      assert.deepEqual(
        outline.map(({ number, title }) => number + title),
        names,
      );
    });
  }
});

/** Each: a sentence, and its figures with what they count. */
const FIGURES: readonly [sentence: string, figures: readonly string[]][] = [
  ["巡查河道**12**次，走访群众 **30** 余户。", ["12次 河道", "30 余户 群众"]],
  ["投入资金**3.2** 万元，完成率**98.5**%。", ["3.2 万元 投入资金", "98.5% 完成率"]],
  ["召开**次会议，走访**3**户。", ["3户 走访"]],
];

describe("numbers in bold before their measure words", () => {
  for (const [sentence, figures] of FIGURES) {
    test(sentence, () => {
      const { rows } = metricItems(reportOf(`# 工作总结\n\n${sentence}`, "markdown"));
      assert.deepEqual(
        rows.map(({ text, subject }) => `${text} ${subject}`),
        figures,
      );
    });
  }
});
