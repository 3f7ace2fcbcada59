// The list of what is still to be filled in, as a tree and a fill command need it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factNames, placeholderItems } from "../../server/src/features/placeholderItems.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const DRAFT = lines(
  "X市水务局工作总结",
  "一、主要做法",
  "召开会议**次，赴X县调研。",
  "二、存在问题",
  "X市、某市还有____处没有完工。",
  "仅供学习 禁止外传 用后删除",
);

const list = (ignore: string[] = [], facts: [string, string][] = []) =>
  placeholderItems(reportOf(DRAFT), { ignore, facts: new Map(facts) });

test("each place with its kind, its section, and what else is the same", () => {
  const { items, sections } = list();
  assert.deepEqual(sections, ["一、主要做法", "二、存在问题"]);
  assert.deepEqual(
    items.map(({ kind, text, same, section }) => [kind, text, same, section]),
    [
      ["masked-name", "X市", 0, -1],
      ["masked-number", "**次", 1, 0],
      ["masked-name", "X县", 2, 0],
      ["masked-name", "X市", 0, 1],
      ["masked-name", "某市", 4, 1],
      ["blank", "____", 5, 1],
      ["residue", "仅供学习 禁止外传 用后删除", 6, 1],
    ],
  );
});

test("what stands in the closing belongs to no section", () => {
  const text = lines(
    "X市水务局工作总结",
    "一、主要做法",
    "召开会议**次。",
    "特此报告。",
    "X市水务局",
    "2026年12月×日",
  );
  const { items } = placeholderItems(reportOf(text), { ignore: [], facts: new Map() });
  assert.deepEqual(
    items.map(({ text, section }) => [text, section]),
    [
      ["X市", -1],
      ["**次", 0],
      ["X市", -1],
      ["×日", -1],
    ],
  );
});

test("the words around it, whole characters only", () => {
  assert.deepEqual(list().items[1]?.context, ["召开会议", "，赴X县调研。"]);
  const [hole] = placeholderItems(reportOf(`甲${"𠮷".repeat(9)}____${"𠮷".repeat(9)}`), {
    ignore: [],
    facts: new Map(),
  }).items;
  assert.deepEqual(hole?.context, ["𠮷".repeat(6), "𠮷".repeat(6)]);
});

test("Markdown's marks ahead of a heading or an item are no words", () => {
  const report = reportOf(lines("# X区水务局工作总结", "- 建成泵站____座。"), "markdown");
  const { items } = placeholderItems(report, { ignore: [], facts: new Map() });
  assert.deepEqual(
    items.map(({ context }) => context[0]),
    ["", "建成泵站"],
  );
});

test("nor are the stars of bold", () => {
  const report = reportOf("**一是抓泵站。**建成**次，**投资**____万元。", "markdown");
  const { items } = placeholderItems(report, { ignore: [], facts: new Map() });
  assert.deepEqual(
    items.map(({ context }) => context),
    [
      ["一是抓泵站。建成", "，投资____万"],
      ["建成**次，投资", "万元。"],
    ],
  );
});

test("what the fact file knows, and which names it calls one", () => {
  const { items } = list(
    [],
    [
      ["X市", "滨海市"],
      ["某市", "X市"],
    ],
  );
  assert.deepEqual(
    items.filter(({ value }) => value === "滨海市").map(({ text, same }) => [text, same]),
    [
      ["X市", 0],
      ["X市", 0],
      ["某市", 0],
    ],
  );
});

test("what is ignored is not listed", () => {
  assert.ok(!list(["X市"]).items.some(({ text }) => text === "X市"));
});

test("the names for a fact file: masked names and named slots, once each", () => {
  const report = reportOf("X市和X市的{{单位}}，**次，TODO，____，突出X丰富的资源，【填写：时间】");
  assert.deepEqual(factNames(report, { ignore: [], facts: new Map() }), ["X市", "{{单位}}"]);
});
