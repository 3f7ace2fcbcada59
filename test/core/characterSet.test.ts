// Sets of characters share tables: none may know another's characters.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CharacterSet } from "../../server/src/core/text/characterSet.ts";

const has = (set: CharacterSet, character: string) => set.has(character.charCodeAt(0));

test("每个字集只认自己的字，再多的字集也互不相干", () => {
  const characters = Array.from({ length: 100 }, (_, i) => String.fromCharCode(0x4e00 + 37 * i));
  const sets = characters.map((character) => new CharacterSet(character, "，"));
  for (const [i, set] of sets.entries()) {
    assert.deepEqual(
      characters.filter((character) => has(set, character)),
      [characters[i]],
    );
    assert.ok(has(set, "，"));
    assert.ok(!has(set, "、"));
  }
});

test("一段字符两端都算在内", () => {
  const set = new CharacterSet("年").addRange("a", "c");
  assert.deepEqual(
    [..."`abcd年月"].map((character) => has(set, character)),
    [false, true, true, true, false, true, false],
  );
});

test("文字末尾之后的不属于任何字集", () => {
  assert.equal(new CharacterSet("年").addRange("\u0001", "\uffff").has("".charCodeAt(0)), false);
});
