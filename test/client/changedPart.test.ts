// The part of a text that a replacement has to touch.
import assert from "node:assert/strict";
import { test } from "node:test";
import { changedPart } from "../../client/src/changedPart.ts";
import fc from "../support/fc.ts";

test("只换不同的一段", () => {
  assert.deepEqual(changedPart("一、甲，乙。", "一、甲乙。"), { start: 3, end: 4, text: "" });
  assert.deepEqual(changedPart("同样", "同样"), { start: 2, end: 2, text: "" });
});

test("换上以后就是新的文字，不切开一个字，也不切开回车换行", () => {
  const texts = fc.array(fc.constantFrom("甲", "𠮷", "𠮵", "\r\n", "\n", "，"), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [before, after] = [a.join(""), b.join("")];
      const { start, end, text } = changedPart(before, after);
      assert.equal(before.slice(0, start) + text + before.slice(end), after);
      for (const at of [start, end]) {
        assert.ok(!/[\ud800-\udbff]$/.test(before.slice(0, at)));
        assert.ok(!(before[at - 1] === "\r" && before[at] === "\n"));
      }
    }),
  );
});
