// The office's own wording in a text: which of its words are told, which parts of longer words are let alone, and when.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { clashingWords, type Wording } from "../../server/src/core/facts/words/officeWording.ts";
import { certainChanges } from "../../server/src/core/rules/fixAll.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { draftText } from "../../server/src/core/text/draft.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

const NONE: Wording = { forbidden: [], preferred: [], required: [] };

function told(text: string, wording: Partial<Wording>): string[] {
  const report = reportOf(text, "plaintext", { ...NONE, ...wording });
  return lint(report)
    .filter(({ code }) => code.startsWith("wording/"))
    .map(({ code, line, start, end }) => `${code} ${report.facts[line]?.paragraph.text.slice(start, end)}`);
}

const forbid = (text: string, ...except: string[]) => ({ text, except, reason: "" });
const prefer = (use: string, ...not: string[]) => ({ use, not, except: [], reason: "" });
const require = (texts: string[], ...kinds: string[]) => ({ texts, kinds, reason: "" });

describe("unwanted words", () => {
  test("the longest of several that begin at one place, none inside the office's own", () => {
    const wording = {
      preferred: [prefer("市数据局", "市大数据局", "数据局"), prefer("市数据局机关", "市大数据局机关")],
    };
    assert.deepEqual(told("市大数据局机关、市大数据局、市数据局、数据局", wording), [
      "wording/preferred 市大数据局机关",
      "wording/preferred 市大数据局",
      "wording/preferred 数据局",
    ]);
  });

  test("an exception frees the word wherever it stands in the longer one, another entry's word in it not", () => {
    const wording = { forbidden: [forbid("局限", "农业局限"), forbid("农业")] };
    assert.deepEqual(told("摆脱农业局限、思想局限", wording), [
      "wording/forbidden 农业",
      "wording/forbidden 局限",
    ]);
  });

  test("nothing is told without a list", () => assert.deepEqual(told("外来人口", {}), []));
});

describe("required words", () => {
  const wording = { required: [require(["妥否，请批示"], "请示"), require(["附件"])] };
  test("each document of a compilation is asked for its own", () => {
    const text = "关于甲事的请示\n妥否，请批示。\n附件：甲\n关于乙事的请示\n正文。\n";
    assert.deepEqual(told(text, wording), ["wording/required 关于乙事的请示"]);
  });
  test("a draft without a title is told at its first words; an empty one lacks nothing", () => {
    assert.deepEqual(told("\n　正文写了很长的一句话，没有标题。", wording), [
      "wording/required 正文写了很长的一句话，没有标题。",
    ]);
    assert.deepEqual(told("\n\n", wording), []);
  });
});

test("preferred words that hold unwanted ones are named, as they would be changed without end", () => {
  const wording = {
    ...NONE,
    preferred: [prefer("甲乙", "丙丁"), prefer("丙丁", "甲乙"), prefer("戊己", "戊")],
  };
  assert.deepEqual(
    clashingWords(wording).map(({ use }) => use),
    ["甲乙", "丙丁"],
  );
});

test("fixing to any office's wording is done at once, and leaves nothing to fix", () => {
  const word = fc.stringMatching(/^[甲乙丙]{2,4}$/);
  const words = fc.array(fc.record({ use: word, not: fc.array(word, { minLength: 1, maxLength: 2 }) }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[甲乙丙丁]{0,20}$/), (entries, text) => {
      const listed = { ...NONE, preferred: entries.map(({ use, not }) => prefer(use, ...not)) };
      const clashing = clashingWords(listed);
      const wording = { ...listed, preferred: listed.preferred.filter((entry) => !clashing.includes(entry)) };
      const own = (report: ReturnType<typeof reportOf>) =>
        lint(report).filter(({ code }) => code === "wording/preferred");
      const report = reportOf(text, "plaintext", wording);
      for (const { place } of certainChanges(report, own)) {
        assert.ok(place.start >= 0 && place.endCharacter <= draftText(report.draft).length);
      }
    }),
  );
});
