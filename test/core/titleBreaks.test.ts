// Long titles in lines: at words' ends and about alike, none with a number torn off or a lonely last character.
import assert from "node:assert/strict";
import { test } from "node:test";
import { titleLines } from "../../server/src/core/layout/titleBreaks.ts";
import { widthOf } from "../../server/src/core/layout/width.ts";
import { anyText } from "../support/arbitraries.ts";
import fc from "../support/fc.ts";

for (const lines of [
  ["在全县春灌工作会议上的讲话"],
  ["云溪县水利局关于做好", "2026年春灌工作的通知"],
  ["云溪县水利局关于2026年", "上半年工作情况的报告"],
  ["云溪县人民政府办公室关于印发", "《云溪县节约用水管理办法》的通知"],
]) {
  test(lines.join("／"), () => assert.deepEqual(titleLines(lines.join("")), lines));
}

test("a writer's own line is kept if the page has room for it", () => {
  const line = "关于批准2026年县级财政预算调整方案的决议";
  assert.deepEqual(titleLines(line, true), [line]);
  assert.equal(titleLines(`${line}和有关说明`, true).length, 2);
});

test("of any title nothing is lost, and no line is wider than the page if it was divided", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = titleLines(text.slice(0, 90));
      assert.equal(lines.join(""), text.slice(0, 90));
      if (lines.length > 1) for (const line of lines) assert.ok(widthOf(line) <= 19);
    }),
  );
});
