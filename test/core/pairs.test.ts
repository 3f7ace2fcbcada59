// The reader of paired marks: what pairs with what, what stands alone, what points the wrong way.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Pairs, pairsOf } from "../../server/src/core/facts/marks/pairs.ts";
import { placesIn } from "../../server/src/core/facts/places.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

/** The reading in one line: pairs by what they hold, loose marks by their place, reversed ones by what they should do. */
function told(text: string): string {
  const { pairs, loose, reversed, straight } = pairsOf(text, placesIn(text), () => []);
  return [
    ...pairs.map(({ open, close, parent }) => `${parent ? "·" : ""}${text.slice(open, close + 1)}`),
    ...loose.map(({ at, opens }) => `${opens ? "unclosed" : "unopened"} ${at}`),
    ...reversed.map(({ at, opens }) => `${at} should ${opens ? "open" : "close"}`),
    ...straight.map(({ at }) => `${at} is straight`),
  ].join(" | ");
}

describe("paired marks of one paragraph", () => {
  for (const [text, expected] of [
    ["没有成对的标点。", ""],
    ["增强“四个意识”，学习《条例》。", "“四个意识” | 《条例》"],
    [
      "《关于印发〈办法（试行）〉的通知》",
      "《关于印发〈办法（试行）〉的通知》 | ·〈办法（试行）〉 | ·（试行）",
    ],
    ["“要‘两手抓’”", "“要‘两手抓’” | ·‘两手抓’"],
    ["“甲“乙”丙”", "“甲“乙”丙” | ·“乙”"],
    ["(一)和（二）和（三)", "(一) | （二） | （三)"],
    ["增强“四个意识，坚定信心", "unclosed 2"],
    ["四个意识”，坚定信心", "unopened 4"],
    ["《条例，“甲”", "“甲” | unclosed 0"],
    ["“甲《乙”丙》", "“甲《乙” | unclosed 2 | unopened 6"],
    ["“甲”，“乙，“丙”", "“甲” | “丙” | unclosed 4"],
    ["落实“一岗双责〞和〝三会一课〞", "“一岗双责〞 | 〝三会一课〞"],
    ["农村”,明确要“加快建设", "unopened 2 | unclosed 7"],
    ["增强”四个意识“，坚定", "”四个意识“ | 2 should open | 7 should close"],
    ["增强“四个意识“，坚定", "“四个意识“ | 7 should close"],
    ["增强”四个意识”，坚定", "”四个意识” | 2 should open"],
    ["“甲”和”乙方“和“丙”", "“甲” | ”乙方“ | “丙” | 4 should open | 7 should close"],
    ["甲”，“乙", "unopened 1 | unclosed 3"],
    ["甲”要求全面落实，毛病都要改，他说：“乙", "unopened 1 | unclosed 18"],
    ['推行“一件事"清单', '“一件事" | 6 is straight'],
    ["It’s the ’99 plan", ""],
    ["1）抓学习。2）抓检查。", ""],
    ["包括:1)抓学习;2)抓检查;3)抓整改。", ""],
    ["（甲、1）", "（甲、1）"],
    ["用3号字（16 pt）；", "（16 pt）"],
  ] as const) {
    test(text, () => assert.equal(told(text), expected));
  }
});

test("marks in code and addresses do not count", () => {
  const [facts] = reportOf("运行`f(“a`，见https://a.cn/b", "markdown").facts;
  assert.deepEqual(facts?.pairs, { pairs: [], loose: [], reversed: [], straight: [] } satisfies Pairs);
});

describe("marks without a partner, over paragraphs", () => {
  for (const [text, expected] of [
    ["他说：“要学习。\n要检查。\n要整改。”", []],
    ["他说：“要学习。\n“要检查。\n“要整改。”", []],
    ["（这里说明如下。\n共三项。）", []],
    ["增强“四个意识，\n\n坚定四个自信”，", []],
    ["增强“四个意识。\n坚定“四个自信”。", ["0:2"]],
    ["坚定四个自信”。\n增强“四个意识。", ["0:6", "1:2"]],
    [`他说：“甲。\n${"要抓好落实。\n".repeat(20)}乙。”`, ["0:3", "21:2"]],
  ] as const) {
    test(text, () => {
      const loose = reportOf(text).loosePairs.map(({ line, at }) => `${line}:${at}`);
      assert.deepEqual(loose, [...expected]);
    });
  }
});

test("of any text: every mark is in one pair or loose, and pairs nest", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of text.split(/\r\n|\r|\n/)) {
        const { pairs, loose } = pairsOf(line, placesIn(line), () => []);
        const places = [...pairs.flatMap(({ open, close }) => [open, close]), ...loose.map(({ at }) => at)];
        assert.equal(new Set(places).size, places.length);
        for (const { open, close, parent } of pairs) {
          assert.ok(open < close);
          assert.ok(!parent || (parent.open < open && close < parent.close));
        }
      }
    }),
  );
});

test("two hundred thousand marks that nothing closes are each told, with one that closes in their midst too", () => {
  const many = "（".repeat(200_000);
  const whole = `《${many}》`;
  assert.equal(pairsOf(many, placesIn(many), () => []).loose.length, 200_000);
  assert.equal(pairsOf(whole, placesIn(whole), () => []).loose.length, 200_000);
});
