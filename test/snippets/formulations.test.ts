// The fixed formulations: each once, as many members as its name announces, no blanks, marks in pairs.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Formulation } from "../../server/src/core/bank/types.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";
import { readData } from "./bank.ts";

const { formulations } = readData("bank/formulations.json") as { formulations: Formulation[] };

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."一二三四五六七八九十"].map((digit, i) => [digit, i + 1])),
  两: 2,
  双: 2,
};
/** Names whose numerals do not add up to the members: each member has them all, or they are part of a word. */
const OTHERWISE: Readonly<Record<string, number>> = {
  "“五位一体”总体布局": 5,
  "“三个一以贯之”": 3,
  "“两个一以贯之”": 2,
  "“三个第一”": 3,
  "“三个一体建设”": 3,
  "“五个一批”": 5,
  "“三管三必须”": 3,
  "“四水四定”": 4,
  "“双招双引”": 2,
  "“双一流”": 2,
};

const announced = ({ text }: Formulation): number => {
  const name = /“([^”]*)”/.exec(text)?.[1] ?? (/^三大/.test(text) ? "三" : "");
  return OTHERWISE[text] ?? [...name].reduce((sum, character) => sum + (DIGITS[character] ?? 0), 0);
};
const members = ({ expansion, separator = "、" }: Formulation) =>
  expansion.split(new RegExp(`[${separator}]`)).filter((member) => member !== "");

test("a hundred or more, no two alike up to their marks", () => {
  assert.ok(formulations.length >= 100);
  const bare = formulations.map(({ text }) => text.replace(/[^\p{Script=Han}]/gu, ""));
  assert.equal(new Set(bare).size, bare.length);
  const expansions = formulations.map(({ expansion }) => expansion.replace(/[^\p{Script=Han}]/gu, ""));
  assert.equal(new Set(expansions).size, expansions.length);
});

describe("as many members as announced", () => {
  for (const entry of formulations) {
    const count = announced(entry);
    if (count > 0)
      test(entry.text, () => assert.equal(members(entry).length, count, members(entry).join(" | ")));
  }
});

describe("well formed", () => {
  for (const entry of formulations) {
    test(entry.text, () => {
      for (const text of [entry.text, entry.expansion]) {
        assert.doesNotMatch(text, /[\s,;:"'()]|[，、；]{2}|[，、；。]$/);
        for (const pair of ["“”", "‘’", "《》", "（）"]) {
          const [open = "", close = ""] = [...pair];
          assert.equal(text.split(open).length, text.split(close).length, pair);
        }
      }
      assert.equal(new Set(members(entry)).size, members(entry).length);
      const draft = `深入贯彻${entry.text}，即${entry.expansion}。`;
      assert.deepEqual(
        lint(reportOf(draft), {}).map(({ code, message }) => `${code} ${message}`),
        [],
      );
    });
  }
});
