// What a hover says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MarkupContent, MarkupKind } from "vscode-languageserver-types";
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import type { Segmenter } from "../../server/src/core/ports.ts";
import { hover } from "../../server/src/features/hover.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** A segmenter for tests: every character a word, and a note of what it was asked. */
function characterSegmenter(): Segmenter & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    words: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => [...text].map((character) => ({ text: character, tag: "" })));
    },
  };
}

const FORMULATIONS = [
  { label: "“四个意识”", about: "政治意识、大局意识、核心意识、看齐意识" },
  { label: "四个意识教育", about: "测试用的提法" },
];

async function hoverText(
  marked: string,
  options: { markdownHover?: boolean; ignore?: string[]; facts?: [string, string][] } = {},
) {
  const { text, cursor = 0 } = parseMarked(marked);
  const segmenter = characterSegmenter();
  const { markdownHover = false, ignore = [], facts = [] } = options;
  const sources = { segmenter, formulations: async () => FORMULATIONS };
  const answer = await hover(reportOf(text), positionAt(text, cursor), sources, {
    markdownHover,
    ignore,
    facts: new Map(facts),
  });
  const contents = answer?.contents;
  return {
    asked: segmenter.asked,
    range: answer?.range,
    text: MarkupContent.is(contents) ? contents.value : undefined,
  };
}

test("a masked name: what is missing, and which of how many it is", async () => {
  const { text, asked } = await hoverText(
    lines("X市林业局工作总结", "一、‸X市的做法", "二、X市的打算", "三、X县的打算"),
  );
  assert.equal(text, "X市\n这里隐去了地名，定稿前请填写\n全文共 3 处“X市”，这是第 2 处");
  assert.deepEqual(asked, [], "no words are needed for that");
});

test("one of its kind is not counted", async () => {
  const { text } = await hoverText(lines("一、做法", "培训护林员‸*名。"));
  assert.equal(text, "*名\n这里隐去了数字，定稿前请填写\n单位：名\n对象：护林员");
});

test("a masked figure says what it would count, and by how much it is known to be more", async () => {
  const { text } = await hoverText("全年开展安全生产培训‸***余人次，同比增长5%。");
  assert.match(text ?? "", /单位：人次\n限定：余\n对象：安全生产培训|单位：人次\n限定：余\n对象：培训/);
});

test("a figure beside masked ones says that their numbers are missing", async () => {
  const { text } = await hoverText("参加‸3期读书班、**场报告会。");
  assert.match(text ?? "", /同句数据：\*\*场（数字未填）/);
  const ignored = await hoverText("参加‸3期读书班、**场报告会。", { ignore: ["**场"] });
  assert.doesNotMatch(ignored.text ?? "", /数字未填/);
});

test("a part of a stated total: its share, with the reckoning", async () => {
  const { text } = await hoverText("全年实施重点项目38项，其中省级‸12项、市级26项。");
  assert.match(text ?? "", /占比：31\.58%（12项 ÷ 总数38项）/);
});

const TWICE = lines("一、总体情况", "办理信访事项‸1250件。", "二、主要工作", "全年办理信访事项1520件。");

test("the same subject elsewhere: each place with its figure, to go to", async () => {
  assert.match((await hoverText(TWICE)).text ?? "", /同一对象：第 4 行 1520件/);
  const { text } = await hoverText(TWICE, { markdownHover: true });
  assert.match(text ?? "", /同一对象：\[第 4 行 1520件\]\(<file:[^>]+#L4,9>\)/);
});

test("of many places the nearest are named and all are counted", async () => {
  const many = Array.from({ length: 9 }, (_, i) => `办理信访事项${i + 1}件。`);
  const { text } = await hoverText(lines("办理信访事项‸50件。", ...many));
  assert.match(
    text ?? "",
    /同一对象：第 2 行 1件、第 3 行 2件、第 4 行 3件、第 5 行 4件、第 6 行 5件 等 9 处/,
  );
});

test("an ignored text says nothing", async () => {
  assert.equal((await hoverText("‸X市林业局工作总结", { ignore: ["X市"] })).text, undefined);
});

test("a figure: its value and unit, with the words of its own sentence asked for", async () => {
  const { text, asked, range } = await hoverText(lines("甲事做完。开展宣讲‸14场次。乙事未做。"));
  assert.match(text ?? "", /^14场次\n(?:.*\n)*数值：14/);
  assert.deepEqual(asked, ["开展宣讲14场次。"]);
  assert.deepEqual(range, { start: { line: 0, character: 9 }, end: { line: 0, character: 13 } });
});

test("other figures of the sentence are named beside it", async () => {
  const { text } = await hoverText("参加‸3期读书班、10场报告会。");
  assert.match(text ?? "", /同句数据：10场/);
});

test("in Markdown the draft's words cannot become markup", async () => {
  const report = lines("一、做法", "培训护林员‸**名。");
  const { text } = await hoverText(report, { markdownHover: true });
  assert.equal(text, "**\\*\\*名**\n\n- 这里隐去了数字，定稿前请填写\n- 单位：名\n- 对象：护林员");
});

test("the character after a placeholder is not part of it", async () => {
  assert.equal((await hoverText("X市‸林业局工作总结")).text, undefined);
});

test("a mask that the fact file knows: what belongs there", async () => {
  const { text } = await hoverText("‸X市林业局工作总结", { facts: [["X市", "滨海市"]] });
  assert.equal(text, "X市\n这里隐去了地名，定稿前请填写\n填写对照表：滨海市");
});

test("a fixed formulation, with its quotation marks or without them: what it stands for", async () => {
  for (const marked of ["增强“四‸个意识”。", "增强四‸个意识。"]) {
    const { text, asked } = await hoverText(marked);
    assert.equal(text, "“四个意识”\n政治意识、大局意识、核心意识、看齐意识");
    assert.deepEqual(asked, []);
  }
  assert.match((await hoverText("开展四个意‸识教育。")).text ?? "", /测试用的提法/);
  assert.equal((await hoverText("增强“四个意识”‸。")).text, undefined);
});

test("plain prose says nothing", async () => {
  const { text, asked } = await hoverText("人手‸不足。");
  assert.equal(text, undefined);
  assert.deepEqual(asked, []);
});

test("the kind of text is the one the client shows", async () => {
  for (const markdownHover of [true, false]) {
    const answer = await hover(
      reportOf("X市林业局工作总结"),
      { line: 0, character: 0 },
      { segmenter: characterSegmenter(), formulations: async () => [] },
      { markdownHover, ignore: [], facts: NO_FACTS },
    );
    assert.equal(
      MarkupContent.is(answer?.contents) && answer.contents.kind,
      markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
    );
  }
});
