// What can be folded: sections and points that go on over several lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { foldingRanges } from "../../server/src/features/foldingRanges.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

function check(text: string, expected: readonly string[], language: Language = "plaintext") {
  const ranges = foldingRanges(reportOf(text, language)).map(
    ({ startLine, endLine }) => `${startLine}-${endLine}`,
  );
  assert.deepEqual(ranges, expected);
}

test("a section folds to its last line with text; blank lines after it stay", () => {
  check(lines("一、做法", "甲。", "乙。", "", "", "二、问题", "丙。"), ["0-2", "5-6"]);
});

test("subsections fold inside their section", () => {
  check(lines("一、做法", "（一）抓培训", "甲。", "（二）抓检查", "乙。", "二、问题", "丙。"), [
    "0-4",
    "1-2",
    "3-4",
    "5-6",
  ]);
});

test("a heading without text below it does not fold", () => {
  check(lines("一、做法", "二、问题", "丙。"), ["1-2"]);
});

test("a point that goes on over paragraphs folds", () => {
  check(lines("一、做法", "一是抓培训。办班。", "班后还要考试。", "二是抓检查。"), ["0-3", "1-2"]);
});

test("where a section and a point begin on one line, the larger one folds", () => {
  check(lines("（一）抓培训。一是办班。二是考试。", "考试后评比。", "（二）抓检查。"), ["0-1"]);
});

test("in Markdown a section does not reach into the next heading's line", () => {
  check(lines("## 一、做法", "", "甲。", "", "## 二、问题", "", "乙。"), ["0-2", "4-6"], "markdown");
});

test("a table of contents folds by itself", () => {
  check(lines("目录", "一、做法", "二、问题", "", "一、做法", "甲。", "二、问题", "乙。"), [
    "0-2",
    "4-5",
    "6-7",
  ]);
});

test("a text without sections has nothing to fold", () => check(lines("甲。", "乙。"), []));
