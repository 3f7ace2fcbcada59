// Dates as the proofreader reckons them: days that exist, and the day of the week of each.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isDay, weekdayOf } from "../../server/src/core/facts/numerals/dates.ts";
import fc from "../support/fc.ts";

describe("days of the calendar", () => {
  for (const [year, month, day, expected] of [
    [2026, 1, 31, true],
    [2026, 4, 31, false],
    [2026, 2, 28, true],
    [2026, 2, 29, false],
    [2024, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [0, 2, 29, true],
    [0, 2, 30, false],
    [0, 13, 1, false],
    [0, 0, 1, false],
    [0, 6, 0, false],
  ] as const) {
    test(`${year}-${month}-${day}`, () => assert.equal(isDay(year, month, day), expected));
  }
});

test("days and weekdays are those of the Gregorian calendar", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(31),
      (y, m, d) => {
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        assert.equal(isDay(y, m, d), exists);
        if (exists) assert.equal(weekdayOf(y, m, d), date.getUTCDay());
      },
    ),
  );
});
