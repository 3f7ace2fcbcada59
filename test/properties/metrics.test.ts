// What holds of the figures of any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ParagraphFacts } from "../../server/src/core/facts/paragraphFacts.ts";
import { metricCard } from "../../server/src/core/report/metricCard.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

/** Pieces that figures and their look-alikes are made of. */
const PIECES =
  "1 22 333 3.5 ， , 。 、 一 两 三 十 百 千 万 亿 零 〇 几 数 半 余 多 来 分之 点 个 项 名 场次 人次 元 % ％ 公里 年 月 日 天 倍 成 以上 左右 近 约 超过 不少于 至少 同比 较上年 增长 减少 至 到 由 从 分别 其中 共 的 开展 培训 问题 干部 第 每 （次） （ ） “ ” 《 》 — ～ - / : . + * X 时间 大 届".split(
    " ",
  );
const figures = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

for (const language of ["plaintext", "markdown"] as const) {
  test(`figures lie in their paragraphs, in order, apart from each other, and have finite values (${language})`, () => {
    fc.assert(
      fc.property(fc.oneof(anyText, figures), (text) => {
        const report = reportOf(text, language);
        let before = { line: 0, end: 0 };
        for (const metric of report.metrics) {
          const paragraph = report.draft.paragraphs[metric.line]?.text ?? "";
          assert.ok(metric.start >= 0 && metric.end > metric.start && metric.end <= paragraph.length);
          assert.ok(metric.line > before.line || (metric.line === before.line && metric.start >= before.end));
          assert.equal(metric.text, paragraph.slice(metric.start, metric.end));
          assert.ok(Number.isFinite(metric.value) && metric.value >= 0);
          assert.ok(metric.upper === undefined || metric.upper > metric.value, `${metric.text} has no range`);
          assert.equal(metric.relation === undefined || metric.relation === "from", metric.change === "");
          before = metric;
        }
      }),
      { numRuns: 3000 },
    );
  });
}

test("every figure has a card, whose others are the figures of its sentence", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, figures), (text) => {
      for (const facts of reportOf(text).facts) {
        for (const metric of facts.metrics) {
          const card = metricCard(facts, metric);
          assert.equal(card.title, facts.paragraph.text.slice(metric.start, metric.end));
          assert.ok(card.rows.every(({ label, text: row }) => label !== "" && row !== ""));
          for (const sibling of card.siblings) {
            assert.ok(facts.metrics.some(({ start, end }) => start === sibling.start && end === sibling.end));
            assert.notEqual(sibling.start, metric.start);
          }
        }
      }
    }),
    { numRuns: 1500 },
  );
});

/** How often the text is looked at while `read` runs: single characters count one, copies their length. */
function looks(read: () => void): number {
  const { charCodeAt, startsWith, slice } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (index) {
    count++;
    return charCodeAt.call(this, index);
  };
  String.prototype.startsWith = function (search, position) {
    count++;
    return startsWith.call(this, search, position);
  };
  String.prototype.slice = function (start, end) {
    const copy = slice.call(this, start, end);
    count += copy.length;
    return copy;
  };
  try {
    read();
  } finally {
    Object.assign(String.prototype, { charCodeAt, startsWith, slice });
  }
  return count;
}

test("reading a paragraph takes steps in proportion to its length, whatever stands in it", () => {
  const stretches = [
    ...PIECES,
    "1.",
    "三百",
    "1,222,",
    "五一两",
    "百分之",
    "每人一次",
    "第三、",
    "由3件增至",
    "“三个",
    "3个，",
  ];
  for (const stretch of stretches) {
    const cost = (times: number) => {
      const facts = new ParagraphFacts({ text: stretch.repeat(times), eol: "", role: "prose" }, "plain");
      return looks(() => facts.metrics);
    };
    const [small, large] = [cost(500), cost(2000)];
    assert.ok(
      large <= 4.4 * small + 400,
      `“${stretch}”: ${small} looks at one length, ${large} at four times it`,
    );
  }
});
