// What the import from past reports proposes, and how a text from a draft becomes a phrase.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRecurrence } from "../../server/src/core/bank/recurring.ts";
import { withHoles } from "../../server/src/core/bank/withHoles.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

function found(...texts: readonly string[]) {
  const recurrence = createRecurrence();
  for (const text of texts) recurrence.add(reportOf(text));
  return recurrence.found().map(({ kind, text, reports }) => [kind, text, reports]);
}

test("headings and sentences that stand in several reports, what stands in most first", () => {
  assert.deepEqual(
    found(
      lines("2024年工作总结", "一、强化组织领导", "定期研究部署重点工作。今年雨水偏多。"),
      lines("2025年工作总结", "一、强化组织领导", "定期研究部署重点工作。全年没有险情发生。"),
      lines("2026年工作总结", "一、强化组织领导", "新修了三条渠道并交付使用。"),
    ),
    [
      ["heading", "强化组织领导", 3],
      ["sentence", "定期研究部署重点工作。", 2],
    ],
  );
});

test("a clause that recurs in other company is found; within one report nothing recurs", () => {
  const clause = "始终坚持问题导向，";
  assert.deepEqual(
    found(lines("甲", `${clause}补齐第一处短板。`), lines("乙", `${clause}改好另外一件事。`)),
    [["sentence", clause, 2]],
  );
  assert.deepEqual(found(lines(`${clause}补齐短板。`, `${clause}补齐短板。`)), []);
});

test("figures may differ, whole paragraphs are no phrases", () => {
  const sentence = (count: number) => `全年开展集中宣讲${count}场次。`;
  assert.equal(found(sentence(14), sentence(160)).length, 1);
  const paragraph = "这一段话很长".repeat(20);
  assert.deepEqual(found(paragraph, paragraph), []);
});

test("masks and blanks become holes, the same mask one hole; marks of snippets stay text", () => {
  assert.equal(
    withHoles("X市财政局拨付*万元，由X市审计局审计。"),
    "${1:X市}财政局拨付${2:*}万元，由$1审计局审计。",
  );
  assert.equal(withHoles("拟于X月X日召开。"), "拟于${1:X}月${2:X}日召开。");
  assert.equal(withHoles("花费$5。"), "花费\\$5。");
  assert.equal(withHoles("（二）加强学习。集中学习*次。"), "加强学习。集中学习${1:*}次。");
  assert.equal(withHoles("  3.  加强学习。\n"), "加强学习。");
  assert.equal(withHoles("（一）加强学习。\n（二）改进作风。"), "（一）加强学习。\n（二）改进作风。");
});
