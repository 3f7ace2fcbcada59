// The card that a hover shows of a figure.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../../server/src/core/facts/paragraphFacts.ts";
import { type MetricCard, metricCard } from "../../server/src/core/report/metricCard.ts";
import { plainNumber, readableNumber } from "../../server/src/core/report/numberText.ts";

/** The card of the figure that stands at `‸`. */
function cardAt(marked: string): MetricCard {
  const offset = marked.indexOf("‸");
  const facts = factsOf({ text: marked.replace("‸", ""), eol: "", role: "prose" }, "plain");
  const metric = facts.metrics.find(({ start, end }) => start <= offset && offset <= end);
  assert.ok(metric, `no figure at ‸ in ${marked}`);
  return metricCard(facts, metric);
}

function rows(marked: string): string[] {
  return cardAt(marked).rows.map(({ label, text }) => `${label} ${text}`);
}

for (const [marked, ...expected] of [
  ["购买帮扶产品16.‸4万元。", "数值 164,000元（16.4万元）", "单位 元", "对象 帮扶产品"],
  ["刊发报道300‸余篇。", "数值 300篇", "单位 篇", "限定 “余”，比300篇多一些", "对象 报道"],
  ["合格率达到99%‸以上。", "数值 99%", "单位 %", "限定 “以上”，不少于99%，含本数", "对象 合格率"],
  ["发文同比减少31‸％。", "数值 31%", "单位 %", "对象 发文", "变化 同比减少31%"],
  [
    "查阅量比去年增加了1.‸8倍。",
    "数值 1.8倍",
    "单位 倍",
    "对象 查阅量",
    "变化 比去年增加了1.8倍（即原来的2.8倍）",
  ],
  ["产值翻两‸番。", "数值 2番", "单位 番", "对象 产值", "变化 翻2番（即原来的4倍）"],
  [
    "案件由120件增至15‸0件。",
    "数值 150件",
    "单位 件",
    "对象 案件",
    "变化 增至150件",
    "推算 变化 +30件，+25%",
  ],
  ["合格率从85‸%提高到97%。", "数值 85%", "单位 %", "对象 合格率", "推算 变化 +12个百分点"],
  [
    "完成投资4.36亿元，同比增长9‸%。",
    "数值 9%",
    "单位 %",
    "对象 投资",
    "变化 同比增长9%",
    "推算 此前 约 4亿元（4.36亿 ÷ 1.09）",
  ],
  [
    "覆盖率97.‸4%，较上年提高15.2个百分点。",
    "数值 97.4%",
    "单位 %",
    "对象 覆盖率",
    "推算 此前 82.2%（97.4 − 15.2）",
  ],
  [
    "床位600张，比上年减少20‸张。",
    "数值 20张",
    "单位 张",
    "对象 床位",
    "变化 比上年减少20张",
    "推算 此前 620张（600 + 20）",
  ],
  [
    "品牌价值达到12.6亿元，比上年增加1.‸4亿元。",
    "数值 140,000,000元（1.4亿元）",
    "单位 元",
    "对象 品牌价值",
    "变化 比上年增加1.4亿元",
    "推算 此前 11.2亿元（12.6亿 − 1.4亿）",
  ],
  [
    "存款余额1284567890元，比年初增加284567890‸元。",
    "数值 284,567,890元（2.8457亿元）",
    "单位 元",
    "对象 存款余额",
    "变化 比年初增加284,567,890元",
    "推算 此前 10亿元（1,284,567,890 − 284,567,890）",
  ],
  ["流转土地12‸6亩。", "数值 126亩", "单位 亩", "对象 土地", "折合 约 8.4公顷"],
  ["每组20‸—30人。", "数值 20～30人", "单位 人"],
  ["满意度提高2‸个百分点。", "数值 2个百分点", "单位 个百分点", "对象 满意度", "变化 提高2个百分点"],
] as const) {
  test(`card: ${marked}`, () => assert.deepEqual(rows(marked), expected));
}

for (const marked of [
  "完成投资近4亿元，同比增长9‸%。",
  "完成投资4亿元左右，同比增长9‸%。",
  "合格率99%，同比增长9‸%。",
  "完成投资4亿元。同比增长9‸%。",
  "完成投资4亿元，产值同比增长9‸%。",
  "发现问题20个，下降150‸%。",
]) {
  test(`nothing is worked out where the sentence does not let it: ${marked}`, () => {
    assert.ok(cardAt(marked).rows.every(({ label }) => label !== "推算"));
  });
}

test("the sentence's other figures are shown with their subjects, those of the next sentence are not", () => {
  const { title, siblings } = cardAt("开展宣讲12‸次、培训8期，惠及300余名群众。整改问题5个。");
  assert.equal(title, "12次");
  assert.deepEqual(
    siblings.map(({ text, subject }) => [text, subject]),
    [
      ["8期", "培训"],
      ["300余名", "群众"],
    ],
  );
});

test("of a sentence with very many figures only the nearest are shown", () => {
  const many = Array.from({ length: 40 }, (_, i) => `${i + 1}个`).join("、");
  assert.equal(cardAt(many.replace("20个", "20‸个")).siblings.length, 12);
  assert.equal(cardAt(many.replace("、40个", "、40‸个")).siblings.length, 12);
});

for (const [value, plain, readable] of [
  [0, "0", "0"],
  [999, "999", "999"],
  [1322, "1,322", "1,322"],
  [0.035, "0.035", "0.035"],
  [164_000, "164,000", "16.4万"],
  [123_456_789, "123,456,789", "1.2346亿"],
  [1.28e11, "128,000,000,000", "1,280亿"],
  [1.3e12, "1,300,000,000,000", "1.3万亿"],
  [2 / 3, "0.666667", "0.666667"],
  [1e21, "1e+21", "1,000,000,000万亿"],
] as const) {
  test(`${value} reads ${plain} and ${readable}`, () => {
    assert.equal(plainNumber(value), plain);
    assert.equal(readableNumber(value), readable);
  });
}
