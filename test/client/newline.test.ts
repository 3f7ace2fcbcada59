// Which changes of a text count as Enter, after which a number may go on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Change, cursorAfterEnter } from "../../client/src/newline.ts";

const put = (text: string, line = 3, character = 8): Change => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

test("回车：光标在下一行开头", () => {
  assert.deepEqual(cursorAfterEnter([put("\n")]), { line: 4, character: 0 });
  assert.deepEqual(cursorAfterEnter([put("\r\n")]), { line: 4, character: 0 });
});

test("编辑器带来的缩进之后", () => {
  assert.deepEqual(cursorAfterEnter([put("\n    ")]), { line: 4, character: 4 });
  assert.deepEqual(cursorAfterEnter([put("\n　　")]), { line: 4, character: 2 });
});

const OTHERS: readonly [what: string, changes: Change[]][] = [
  ["输入的字", [put("二、")]],
  ["输入法上屏的词", [put("基本情况")]],
  ["粘贴的几行", [put("\n二、主要任务\n")]],
  ["粘贴的一行", [put("二、主要任务\n")]],
  ["两个换行", [put("\n\n")]],
  ["括号中间的回车，后面还有一行", [put("\n\t\n")]],
  ["几个光标一齐回车", [put("\n", 5), put("\n", 3)]],
  [
    "换掉选中的文字",
    [{ range: { start: { line: 3, character: 1 }, end: { line: 3, character: 8 } }, text: "\n" }],
  ],
  ["删去", [{ range: { start: { line: 3, character: 1 }, end: { line: 4, character: 0 } }, text: "" }]],
  ["什么也没有", []],
];

for (const [what, changes] of OTHERS) {
  test(`${what}，不是回车`, () => assert.equal(cursorAfterEnter(changes), undefined));
}
