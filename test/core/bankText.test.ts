// The bank's snippets as text: what a list shows, the named variables, and the Markdown form of a whole document.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their tab stops.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownLines } from "../../server/src/core/bank/documentForm.ts";
import { plainOf } from "../../server/src/core/bank/plain.ts";
import { sectionText } from "../../server/src/core/bank/sectionText.ts";
import type { BankSection } from "../../server/src/core/bank/types.ts";
import { withVariables } from "../../server/src/core/bank/variables.ts";

describe("列表里看到的", () => {
  for (const [snippet, shown] of [
    ["为深入贯彻${1:【填写：会议名称】}精神", "为深入贯彻…精神"],
    ["${1|扎实,深入|}推进$2，共${3:×}项", "扎实推进…，共…项"],
    ["${1:${CURRENT_YEAR}}年以来，${单位}", "…年以来，…"],
    ["${1|一、二\\,三,四|}\\$", "一、二,三$"],
    ["特此报告。", "特此报告。"],
  ] as const)
    test(snippet, () => assert.equal(plainOf(snippet), shown));
});

describe("变量", () => {
  const values = { 年份: "2026", 单位: "市档案局", 日期: "2026年11月22日" };

  test("单位和年份各是一处，按先后重新编号，日期是文字", () => {
    assert.deepEqual(
      withVariables(
        ["${单位}${年份}年${1:【填写：工作】}总结", "$1已由${单位}完成${2|好,很好|}", "${日期}"],
        values,
      ),
      ["${1:市档案局}${2:2026}年${3:【填写：工作】}总结", "$3已由$1完成${4|好,很好|}", "2026年11月22日"],
    );
  });

  test("编辑器自己的变量不动", () => {
    assert.deepEqual(
      withVariables(["${年份}${CURRENT_MONTH/^0?(\\d+)$/$1/}月"], { ...values, 年份: "${CURRENT_YEAR}" }),
      ["${1:${CURRENT_YEAR}}${CURRENT_MONTH/^0?(\\d+)$/$1/}月"],
    );
  });
});

test("Markdown：标题和独占一行的章节有井号，段间空一行，段首标题不加", () => {
  assert.deepEqual(
    markdownLines(["工作总结", "", "一、主要工作", "（一）抓学习", "（二）抓落实。做实。", "", "单位"]),
    ["# 工作总结", "", "## 一、主要工作", "", "### （一）抓学习", "", "（二）抓落实。做实。", "", "单位"],
  );
});

test("a section reads as the first of a document, without the marks of its making", () => {
  const body = ["# {n}主要工作", "{n.1}抓学习。开展${1:【填写：活动】}。", "{n.2.1}甲。", "# {n+1}打算"];
  assert.equal(
    sectionText({ body } as unknown as BankSection),
    "一、主要工作\n（一）抓学习。开展…。\n1.甲。\n二、打算",
  );
});
