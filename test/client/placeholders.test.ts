// Going from placeholder to placeholder, and what the box that fills one offers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { maskOf, neighbour, objection, reachOf, settled, touching } from "../../client/src/placeholders.ts";
import type { PlaceholderItem } from "../../server/src/protocol.ts";

const at = (line: number, start: number, end: number) => ({
  range: { start: { line, character: start }, end: { line, character: end } },
});
const selection = (line: number, start: number, end = start) => at(line, start, end).range;

const [first, second, third] = [at(0, 2, 4), at(0, 9, 12), at(3, 0, 2)];
const all = [third, first, second];

const STEPS = [
  { what: "后面最近的", from: selection(0, 5), step: 1, to: second },
  { what: "选中一处之后，到再下一处", from: selection(0, 9, 12), step: 1, to: third },
  { what: "光标正在开头，就是这一处", from: selection(3, 0), step: 1, to: third },
  { what: "到了末尾，回到第一处", from: selection(3, 0, 2), step: 1, to: first },
  { what: "前面最近的", from: selection(0, 9, 12), step: -1, to: first },
  { what: "到了开头，转到最后一处", from: selection(0, 2, 4), step: -1, to: third },
] as const;

for (const { what, from, step, to } of STEPS) {
  test(`${step === 1 ? "下" : "上"}一处待填：${what}`, () => assert.equal(neighbour(all, from, step), to));
}

test("没有待填之处，就没有下一处", () => {
  assert.equal(neighbour([], selection(0, 0), 1), undefined);
  assert.equal(neighbour([], selection(0, 0), -1), undefined);
});

test("光标挨着待填之处的两端都算在里面", () => {
  assert.equal(touching(all, { line: 0, character: 4 }), first);
  assert.equal(touching(all, { line: 0, character: 9 }), second);
  assert.equal(touching(all, { line: 0, character: 6 }), undefined);
});

const MASKS = [
  ["masked-name", "X市", "X"],
  ["masked-name", "某区", "某"],
  ["masked-name", "第××中学", "××"],
  ["masked-number", "***期", "***"],
  ["masked-number", "×名", "×"],
  ["missing-number", "条", ""],
  ["blank", "____", "____"],
  ["blank", "【】", "【】"],
  ["marker", "待补充", "待补充"],
  ["masked-name", "甲市", "甲市"],
] as const;

for (const [kind, text, mask] of MASKS) {
  test(`填写“${text}”（${kind}）时，要改写的是“${mask}”`, () => {
    const [start, end] = maskOf({ code: `placeholder/${kind}`, text });
    assert.equal(text.slice(start, end), mask);
    if (mask === "") assert.equal(start, 0);
  });
}

const ANSWERS = [
  ["masked-name", "X市", "滨海市市", "滨海市"],
  ["masked-name", "X市", " 滨海市 ", "滨海市"],
  ["masked-name", "X市", "滨海", "滨海"],
  ["masked-name", "第××中学", "第第二中学", "第二中学"],
  ["masked-name", "××街道办事处", "城东街道办事处街道办事处", "城东街道办事处"],
  ["masked-number", "*次", "12次次", "12次"],
  ["missing-number", "条", "18条条", "18条"],
  ["blank", "____", "市市场监管局", "市市场监管局"],
] as const;

for (const [kind, text, answer, put] of ANSWERS) {
  test(`填写“${text}”（${kind}）时写成“${answer}”，填入“${put}”`, () => {
    assert.equal(settled({ code: `placeholder/${kind}`, text }, answer), put);
  });
}

test("填写可及之处：这里、本节、全文里代表同一内容的各处", () => {
  const item = (text: string, line: number, same: number, section: number): PlaceholderItem => {
    const { range } = at(line, 0, 2);
    return { kind: "masked-name", text, range, same, section, context: ["", ""] };
  };
  const items = [
    item("X市", 0, 0, -1),
    item("X县", 1, 1, 0),
    item("X市", 2, 0, 0),
    item("某市", 3, 0, 0),
    item("X市", 4, 0, 1),
  ];
  const listed = { version: 1, sections: ["一、做法", "二、打算"], items };
  const reach = reachOf(listed, at(2, 0, 2).range);
  assert.equal(reach?.here, items[2]);
  assert.deepEqual(reach?.section, [items[2], items[3]]);
  assert.equal(reach?.sectionName, "一、做法");
  assert.deepEqual(reach?.all, [items[0], items[2], items[3], items[4]]);
  assert.equal(reachOf(listed, at(0, 0, 2).range)?.sectionName, "");
  assert.equal(reachOf(listed, at(0, 1, 2).range), undefined);
});

test("空着或照旧都不算填写", () => {
  assert.match(objection({ text: "X市" }, " 　") ?? "", /请填写内容/);
  assert.match(objection({ text: "X市" }, "X市 ") ?? "", /与原文相同/);
  assert.equal(objection({ text: "X市" }, "江城市"), null);
});
