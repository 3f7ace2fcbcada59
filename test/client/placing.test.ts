// Where a section goes in and how many blank lines stand round it; ‸ is the cursor, ▢ the new section.
import assert from "node:assert/strict";
import { test } from "node:test";
import { spotFor } from "../../client/src/placing.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

function check(marked: string, expected: string, markdown = false, opening = "二、章节"): void {
  const { text, cursor = 0 } = parseMarked(marked);
  const lines = text.split("\n");
  const spot = spotFor(lines, { cursor: positionAt(text, cursor), markdown, opening });
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
  const section = `${"\n".repeat(spot.before)}${spot.headingIndent}▢${"\n".repeat(spot.after)}`;
  assert.equal(text.slice(0, offset(spot.start)) + section + text.slice(offset(spot.end)), expected);
}

const PLAIN: readonly (readonly [what: string, marked: string, expected: string])[] = [
  ["空文档", "‸", "▢"],
  ["空行上", "题\n\n一、甲\n甲文\n\n‸\n\n二、乙\n乙文", "题\n\n一、甲\n甲文\n\n▢\n\n二、乙\n乙文"],
  ["段落中间，放在整段之后", "题\n一、甲\n甲‸文\n二、乙", "题\n一、甲\n甲文\n▢\n二、乙"],
  ["段落末尾", "题\n一、甲\n甲文‸\n二、乙", "题\n一、甲\n甲文\n▢\n二、乙"],
  ["段落开头，放在整段之前", "题\n一、甲\n‸甲文\n二、乙", "题\n一、甲\n▢\n甲文\n二、乙"],
  ["文末没有换行", "题\n一、甲\n甲文‸", "题\n一、甲\n甲文\n▢"],
  ["文末的空行", "题\n一、甲\n甲文\n‸", "题\n一、甲\n甲文\n▢"],
  [
    "章节之间空一行的，前后都空一行",
    "题\n\n一、甲\n甲‸文\n\n二、乙\n乙文",
    "题\n\n一、甲\n甲文\n\n▢\n\n二、乙\n乙文",
  ],
  ["段落之间也空行的", "题\n\n一、甲\n\n甲文‸\n\n二、乙", "题\n\n一、甲\n\n甲文\n\n▢\n\n二、乙"],
  ["只补缺的空行", "题\n\n一、甲\n\n甲文\n‸\n\n二、乙", "题\n\n一、甲\n\n甲文\n\n▢\n\n二、乙"],
  ["已有的空行一行不删", "甲\n\n乙\n\n\n\n‸\n\n\n丙", "甲\n\n乙\n\n\n\n▢\n\n\n丙"],
  ["缩进跟着文稿，光标前已打的空格不重复", "　　一、甲\n　　甲文\n　　‸", "　　一、甲\n　　甲文\n　　▢"],
  ["全角空格后面算段首", "　　一、甲\n　　‸甲文", "　　一、甲\n　　▢\n　　甲文"],
];

for (const [what, marked, expected] of PLAIN) {
  test(`纯文本：${what}`, () => check(marked, expected));
}

const MARKDOWN: typeof PLAIN = [
  ["没有先例时空一行", "# 题‸", "# 题\n\n▢"],
  ["折成几行的段落不拆开", "# 题\n\n甲‸行\n续行\n\n## 二、乙", "# 题\n\n甲行\n续行\n\n▢\n\n## 二、乙"],
  ["续行的行首也在段落里面", "# 题\n\n甲行\n‸续行\n\n## 二、乙", "# 题\n\n甲行\n续行\n\n▢\n\n## 二、乙"],
  ["标题行之后另起", "# 题\n\n## 一、甲‸\n\n甲文", "# 题\n\n## 一、甲\n\n▢\n\n甲文"],
  ["一行一段的稿子，行与行之间也能插", "# 题\n## 一、甲\n甲文‸\n乙文", "# 题\n## 一、甲\n甲文\n▢\n乙文"],
];

for (const [what, marked, expected] of MARKDOWN) {
  test(`Markdown：${what}`, () => check(marked, expected, true));
}

test("导语和下级章节的前面，空行与段落一样", () => {
  const marked = "题\n\n一、甲\n甲文‸\n\n二、乙\n乙文";
  check(marked, "题\n\n一、甲\n甲文\n▢\n\n二、乙\n乙文", false, "现将有关情况报告如下：");
  check(marked, "题\n\n一、甲\n甲文\n▢\n\n二、乙\n乙文", false, "（二）章节");
});
