// 字数 as office software counts it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countCharacters } from "../../server/src/core/facts/characters.ts";

const cases: readonly (readonly [text: string, count: number])[] = [
  ["", 0],
  ["　　 \t", 0],
  ["工作报告", 4],
  ["一、总体要求。", 7],
  ["2026年", 2],
  ["同比增长16.4%，", 6],
  ["WPS Office软件", 4],
  ["“四个意识”——", 8],
  ["A股与5G", 4],
  ["😀好", 2],
  ["①②", 2],
];
for (const [text, count] of cases) {
  test(`${JSON.stringify(text)} has ${count}`, () => assert.equal(countCharacters(text), count));
}
