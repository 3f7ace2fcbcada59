// What a writer reads where figures contradict each other: the arithmetic and both places.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rules } from "../../server/src/core/rules/index.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

const messages = (text: string) =>
  lint(reportOf(text, "plaintext"))
    .filter(({ code }) => code.startsWith("metrics/"))
    .map(({ message }) => message);

describe("the message shows the arithmetic", () => {
  for (const [text, message] of [
    ["受理举报由120件增至150件，同比增长30%。", "写的是30%，按前后数值算：（150 − 120）÷ 120 ≈ 25%，请核对"],
    ["发案52件，同比减少8件，下降15%。", "写的是15%，按前后数值算：8 ÷（52 + 8） ≈ 13.33%，请核对"],
    [
      "全市受理举报由150件减至120件，同比增长20%。",
      "写的是20%，按前后数值算：（120 − 150）÷ 150 ≈ −20%，请核对",
    ],
    ["梳理问题38个：制度类12个、作风类20个、效能类5个。", "写的是38个，各项相加：12 + 20 + 5 = 37个，请核对"],
    ["共实施项目38项，其中省级12项、市级40项。", "“其中”的40项比总数38项还多，请核对"],
    [
      "全年累计争取上级专项补助资金3600万元。\n全年累计争取上级专项补助资金3600元。",
      "第 1 行说的是3600万元，这里是3600元，正好相差一万倍，多半是“万”多写或漏写，请核对",
    ],
    ["规模以上工业增加值同比增长-3.2%。", "“增长-3.2%”即“下降3.2%”，正文宜直接写"],
  ] as const) {
    test(message, () => assert.deepEqual(messages(text), [message]));
  }
});

describe("rounding is no contradiction", () => {
  for (const text of [
    "受理举报由3件增至10件，增长233.3%。",
    "受理举报由3件增至10件，增长233%。",
    "受理举报由3件增至10件，增长234%。",
    "完成投资由1.2亿元增至1.5亿元，增长22%。",
    "完成投资由1.2亿元增至1.5亿元，增长28%。",
    "完成投资16.4亿元，比上年增加2.1亿元，增长14.3%。",
  ]) {
    test(text, () => assert.deepEqual(messages(text), []));
  }

  test("a rate worked out from its values is never flagged", () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 2 }), (from, to, decimals) => {
        fc.pre(from !== to);
        const rate = ((Math.abs(to - from) / from) * 100).toFixed(decimals);
        const [verb, change] = to > from ? ["增至", "增长"] : ["减至", "下降"];
        assert.deepEqual(messages(`受理举报由${from}件${verb}${to}件，${change}${rate}%。`), []);
      }),
    );
  });
});

test("places lie inside the text, whatever stands there", () => {
  const metricRules = rules.filter(({ id }) => id.startsWith("metrics/"));
  fc.assert(
    fc.property(anyText, (text) => {
      const report = reportOf(text, "plaintext");
      for (const rule of metricRules) {
        for (const { line, start, end } of rule.check(report)) {
          assert.ok(start < end && end <= (report.facts[line]?.paragraph.text.length ?? 0));
        }
      }
    }),
  );
});
