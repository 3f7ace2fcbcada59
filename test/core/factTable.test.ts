// What a fact table makes of a draft's masks: which are one, and what stands behind them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { circularEntries, maskMeanings } from "../../server/src/core/links/factTable.ts";
import { reportOf } from "../support/drafts.ts";

/** For each mask of the text: what it is, what is known of it, and how many are the same. */
function meanings(text: string, table: Readonly<Record<string, string>> = {}): string[] {
  const { placeholders } = reportOf(text);
  const known = maskMeanings(placeholders, new Map(Object.entries(table)));
  return placeholders.map(
    (mask) => `${mask.text} ${known.valueOf(mask) ?? "?"} ${known.sameAs(mask).length}`,
  );
}

test("names and named slots are one wherever they stand, figures and blanks are not", () => {
  assert.deepEqual(meanings("X市和X市的{{单位}}、{{单位}}开会**次、**次，由____、____负责"), [
    "X市 ? 2",
    "X市 ? 2",
    "{{单位}} ? 2",
    "{{单位}} ? 2",
    "**次 ? 1",
    "**次 ? 1",
    "____ ? 1",
    "____ ? 1",
  ]);
});

test("a value is known to all masks of its name; an empty one is not known yet", () => {
  assert.deepEqual(meanings("X市、X县、X市", { X市: "滨海市", X县: "" }), [
    "X市 滨海市 2",
    "X县 ? 1",
    "X市 滨海市 2",
  ]);
});

test("a name whose value is another name is one with it", () => {
  const table = { 某市: "X市", X市: "滨海市" };
  assert.deepEqual(meanings("X市、某市、本市", table), ["X市 滨海市 2", "某市 滨海市 2"]);
  assert.deepEqual(meanings("X市、某市", { 某市: "X市", X市: "" }), ["X市 ? 2", "某市 ? 2"]);
  assert.deepEqual(
    meanings("X市、某市", { 某市: "X市" }),
    ["X市 ? 2", "某市 ? 2"],
    "X市 is a mask of the draft",
  );
});

test("spaces inside a mask make no other name of it", () => {
  assert.deepEqual(meanings("在 X 市和X市，{{ 单位 }}、{{单位}}", { X市: "滨海市" }), [
    "X 市 滨海市 2",
    "X市 滨海市 2",
    "{{ 单位 }} ? 2",
    "{{单位}} ? 2",
  ]);
  assert.deepEqual(meanings("在 X 市和X市", { "X 市": "滨海市", X市: "X 市" }), [
    "X 市 滨海市 2",
    "X市 滨海市 2",
  ]);
});

test("a table may say what a figure is, and that it is the same everywhere", () => {
  assert.deepEqual(meanings("20XX年工作总结。20XX年，", { "20XX年": "2026年" }), [
    "20XX年 2026年 2",
    "20XX年 2026年 2",
  ]);
});

test("residue is never filled", () => {
  assert.deepEqual(meanings("转载请注明出处", { 转载请注明出处: "无" }), ["转载请注明出处 ? 1"]);
});

test("names that lead back to themselves are named and mean nothing", () => {
  const table = { X市: "某市", 某市: "X市", X县: "X县", X区: "海滨区" };
  assert.deepEqual(circularEntries(new Map(Object.entries(table))), ["X市", "某市", "X县"]);
  assert.deepEqual(meanings("X市、某市、X县、X区", table), [
    "X市 ? 1",
    "某市 ? 1",
    "X县 ? 1",
    "X区 海滨区 1",
  ]);
});
