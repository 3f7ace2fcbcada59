// The office's own phrases: the list that writers keep, what is safe in it, and which shelf holds.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf } from "../../server/src/core/bank/entries.ts";
import { merged, ownEntries } from "../../server/src/core/bank/ownPhrases.ts";
import { readPhraseList } from "../../server/src/core/bank/phraseList.ts";
import { safeSnippet } from "../../server/src/core/bank/safeSnippet.ts";
import { finished } from "../../server/src/core/text/steps.ts";
import { SMALL_BANK } from "../support/bank.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";

const read = (...given: Parameters<typeof ownEntries>) => finished(ownEntries(...given));

describe("a list in Markdown", () => {
  test("headings name the place or a tag, items are phrases, indented lines go on", () => {
    const { phrases, faults } = readPhraseList(
      "file:///a.md",
      lines(
        "# 我局的话",
        "",
        "## 开头",
        "- 根据${1:依据}，",
        "* 为了${1:目的}，",
        "## 安全生产",
        "1. 一级抓一级，",
        "   层层抓落实。",
        "直接写的一行也算。",
        "<!-- 备注不算 -->",
        "```",
        "代码不算",
        "```",
      ),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      phrases.map(({ text, place, tags }) => [text, place, tags?.join()]),
      [
        ["根据${1:依据}，", "opening", ""],
        ["为了${1:目的}，", "opening", ""],
        ["一级抓一级，\n层层抓落实。", undefined, "安全生产"],
        ["直接写的一行也算。", undefined, "安全生产"],
      ],
    );
  });
  test("under 固定提法 stand formulations; one without its expansion is named by its line", () => {
    const { formulations, faults } = readPhraseList(
      "",
      lines("## 固定提法", "- “双随机”：随机抽人、随机抽事", "- 单独一句"),
    );
    assert.deepEqual(formulations, [{ text: "“双随机”", expansion: "随机抽人、随机抽事", tags: [] }]);
    assert.deepEqual(
      faults.map(({ line }) => line),
      [3],
    );
  });
  test("a text too long to be a phrase is named", () => {
    assert.equal(readPhraseList("", `- 好。\n- ${"长".repeat(2001)}`).faults[0]?.line, 2);
  });
});

describe("what a file may put in", () => {
  const same = ["共${1:×}次", "$1和${2|甲,乙|}", "${CURRENT_YEAR}年", "百分之五", "A\\$B"];
  for (const text of same) test(`${text} stays`, () => assert.equal(safeSnippet(text), text));
  const made: readonly (readonly [string, string])[] = [
    ["${TM_FILEPATH}", "\\${TM_FILEPATH\\}"],
    ["$CLIPBOARD", "\\$CLIPBOARD"],
    ["${1/(a+)+$/x/}", "\\${1/(a+)+\\$/x/\\}"],
    ["${1:${UUID}}", "\\${1:\\${UUID\\}\\}"],
    ["C:\\甲", "C:\\\\甲"],
  ];
  for (const [text, safe] of made)
    test(`${text} becomes plain text`, () => assert.equal(safeSnippet(text), safe));
  test("no text lets a variable other than the date through", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."${}\\1:|,/AZ甲_") }), (text) => {
        const open = safeSnippet(text).replace(/\\[\s\S]/g, "");
        assert.doesNotMatch(open, /\$\{?(?!CURRENT_(?:YEAR|MONTH|DATE)\b)[A-Za-z_]|\$\{\d+\//);
      }),
    );
  });
});

describe("shelves", () => {
  const readings = { main: { wo: "我", ju: "局", jiang: "将" }, other: {} };
  const own = (text: string, id?: string) =>
    read({ uri: "file:///甲/本局.md", phrases: [{ text, id }], formulations: [], faults: [] }, readings);

  test("an own phrase is spelled by its characters, and not at all where one is unknown", () => {
    assert.equal(own("我局将")[0]?.pinyin, "wo ju jiang");
    assert.equal(own("我局拟")[0]?.pinyin, "");
  });
  test("the nearest holds: of the same text, and of the bank's id", () => {
    const bank = entriesOf(SMALL_BANK);
    const all = merged([own("特此报告。"), own("特此报告。"), own("此复。", "closing-request"), bank]);
    assert.equal(all.length, bank.length);
    assert.equal(all.filter(({ label }) => label === "特此报告。").length, 1);
    assert.ok(!all.some(({ label }) => label === "妥否，请批示。"));
  });
  test("an own formulation takes the place of the bank's", () => {
    const file = {
      uri: "",
      phrases: [],
      formulations: [{ text: "一岗双责", expansion: "本局的说法" }],
      faults: [],
    };
    const all = merged([read(file, readings), entriesOf(SMALL_BANK)]);
    assert.deepEqual(
      all.filter(({ label }) => label === "一岗双责").map(({ about }) => about),
      ["本局的说法"],
    );
  });
});
