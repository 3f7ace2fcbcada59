// Writing section numbers in the form that is already there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { firstNumber, withValue } from "../../server/src/core/text/numberText.ts";

for (const [number, value, expected] of [
  ["一、", 2, "二、"],
  ["九、", 10, "十、"],
  ["十九、", 20, "二十、"],
  ["（二）", 3, "（三）"],
  ["(二)", 12, "(十二)"],
  ["1.", 2, "2."],
  ["9、", 10, "10、"],
  ["９．", 10, "１０．"],
  ["1.2", 3, "1.3"],
  ["1.2.9", 10, "1.2.10"],
  ["（1）", 2, "（2）"],
  ["3）", 4, "4）"],
  ["第一章", 2, "第二章"],
  ["第九条", 10, "第十条"],
  ["①", 2, "②"],
  ["⑳", 21, "㉑"],
  ["㉟", 36, "（36）"],
  ["㈠", 2, "㈡"],
  ["㈩", 11, "（十一）"],
  ["⑴", 2, "⑵"],
  ["⒈", 2, "⒉"],
] as const) {
  test(`${number} with the value ${value} is ${expected}`, () =>
    assert.equal(withValue(number, value), expected));
}

test("the levels of the standard are 一、 （一） 1. （1） and ① below", () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 9].map((depth) => firstNumber(depth).number),
    ["一、", "（一）", "1.", "（1）", "①", "①"],
  );
});
