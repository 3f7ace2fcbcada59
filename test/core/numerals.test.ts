// Every spelling of a number that these documents use, and what it is worth.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Numeral, numeralAt } from "../../server/src/core/text/numerals.ts";
import fc from "../support/fc.ts";
import { DIGITS, SCALED, SHARES } from "./digitSpellings.ts";
import { HAN, OPEN } from "./hanSpellings.ts";

/** The number that the whole spelling is, or null where anything else stands in it. */
function parseNumeral(spelling: string): Numeral | null {
  const numeral = numeralAt(spelling, 0);
  return numeral?.end === spelling.length ? numeral : null;
}

const TABLES = { DIGITS, SCALED, HAN, OPEN, SHARES };
for (const [name, rows] of Object.entries(TABLES)) {
  for (const [spelling, value, upper, bound = ""] of rows) {
    test(`${spelling} is ${value}${upper === undefined ? "" : ` to ${upper}`} (${name})`, () => {
      const numeral = parseNumeral(spelling);
      assert.deepEqual(
        { value: numeral?.value, upper: numeral?.upper, bound: numeral?.bound },
        { value, upper, bound },
      );
    });
  }
}

test("the tables hold more than four hundred spellings, none twice", () => {
  const spellings = Object.values(TABLES)
    .flat()
    .map(([spelling]) => spelling);
  assert.equal(new Set(spellings).size, spellings.length);
  assert.ok(spellings.length >= 400, `only ${spellings.length}`);
});

for (const spelling of [
  "",
  "几",
  "数",
  "半",
  "伍",
  "陆",
  "拾",
  "个",
  "一两三四",
  "3千米",
  "5百分点",
  "三千克",
  "1,32",
  "十百",
]) {
  test(`“${spelling}” as a whole is no number`, () => assert.equal(parseNumeral(spelling), null));
}

test("a number tells how it is written", () => {
  assert.equal(parseNumeral("二〇二三")?.shape, "digits");
  assert.equal(parseNumeral("五一")?.shape, "digits");
  assert.equal(parseNumeral("千万")?.shape, "bare");
  assert.equal(parseNumeral("2.5万")?.shape, "scaled");
  assert.equal(parseNumeral("百分之五")?.per, 100);
  assert.equal(parseNumeral("三千")?.han, true);
  assert.equal(parseNumeral("3000")?.han, false);
});

test("any number up to 10^16, written in Han characters, reads back as itself", () => {
  const small = fc.integer({ min: 0, max: 200_000 });
  const large = fc.maxSafeInteger().map(Math.abs);
  const round = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }));
  const any = fc.oneof(
    small,
    large,
    round.map(([digits, zeros]) => digits * 10 ** zeros),
    fc.constant(1e16),
  );
  fc.assert(
    fc.property(any, (value) => {
      assert.equal(parseNumeral(hanNumber(value))?.value, value, hanNumber(value));
    }),
    { numRuns: 5000 },
  );
});

test("any decimal with 万 or 亿 is worth what it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(1e4, 1e8), (hundredths, scale) => {
      const text = `${(hundredths / 100).toFixed(2)}${scale === 1e4 ? "万" : "亿"}`;
      assert.equal(parseNumeral(text)?.value, Math.round(hundredths * (scale / 100)));
    }),
  );
});

/** Writes a whole number in Han characters, as it is read aloud: 10,005 is 一万零五. */
function hanNumber(value: number): string {
  if (value === 0) return "零";
  if (value >= 1e8) return joined(hanNumber(Math.floor(value / 1e8)), "亿", value % 1e8, 1e7);
  if (value >= 1e4) return joined(hanNumber(Math.floor(value / 1e4)), "万", value % 1e4, 1e3);
  let text = "";
  let gap = false;
  for (const [place, name] of PLACES) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text +=
      (gap ? "零" : "") +
      (digit === 1 && place === 10 && text === "" ? "" : "零一二三四五六七八九"[digit]) +
      name;
    gap = false;
  }
  return text;
}

const PLACES = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
  [1, ""],
] as const;

function joined(head: string, name: string, rest: number, full: number): string {
  if (rest === 0) return head + name;
  // 一百万零一十, not 一百万零十.
  const tail = hanNumber(rest);
  const spoken = tail.startsWith("十") ? `一${tail}` : tail;
  return head + name + (rest < full ? "零" : "") + spoken;
}
