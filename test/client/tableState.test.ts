// Which figures the page 数据表 shows: by search, by unit, in the chart, beside those of another report.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  barsOf,
  chartedUnit,
  type State,
  unitsIn,
  wantedPairs,
  wantedRows,
} from "../../client/page/state.ts";
import type { ComparedItem, MetricItem } from "../../server/src/protocol.ts";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function figure(subject: string, value: number, unit: string, more: Partial<MetricItem> = {}): MetricItem {
  const text = `${value}${unit}`;
  const blank = { bound: "", change: "", direction: 0 as const, section: "", sentence: "" };
  return { text, value, unit, subject, range, ...blank, ...more };
}

const ROWS = [
  figure("清淤沟渠", 38, "公里", { section: "二、水利建设" }),
  figure("除险水库", 4, "座", { section: "二、水利建设" }),
  figure("巡查河道", 126, "公里", { section: "三、河湖管护" }),
  figure("投资", 9, "%", { change: "同比增长", direction: 1 }),
  figure("巡查河道", 12, "公里", { change: "增加", direction: 1 }),
];

function state(more: Partial<State> = {}): State {
  const nothing = { tab: "table" as const, query: "", unit: "", comparison: undefined, closed: false };
  return { ...nothing, draft: "总结.txt", rows: ROWS, ...more };
}

const subjects = (rows: readonly { subject: string }[]) => rows.map(({ subject }) => subject);

describe("查找和筛选", () => {
  test("什么都不选，全部列出", () => assert.equal(wantedRows(state()).length, ROWS.length));
  test("按对象、章节、原文的字查找", () => {
    assert.deepEqual(subjects(wantedRows(state({ query: "水库" }))), ["除险水库"]);
    assert.deepEqual(subjects(wantedRows(state({ query: "河湖" }))), ["巡查河道"]);
    assert.deepEqual(subjects(wantedRows(state({ query: "38" }))), ["清淤沟渠"]);
  });
  test("选了单位，只列这个单位的，与查找同时起作用", () => {
    assert.deepEqual(subjects(wantedRows(state({ unit: "座" }))), ["除险水库"]);
    assert.deepEqual(wantedRows(state({ unit: "座", query: "河道" })), []);
  });
  test("可选的单位，一样一个", () => {
    assert.deepEqual([...unitsIn(state())].sort(), ["%", "公里", "座"].sort());
  });
});

describe("图表", () => {
  test("没有选单位，画用得最多的，百分数不算", () => {
    assert.equal(chartedUnit(state()), "公里");
    assert.equal(chartedUnit(state({ unit: "座" })), "座");
    assert.equal(chartedUnit(state({ rows: [figure("覆盖率", 98, "%")] })), "%");
    assert.equal(chartedUnit(state({ rows: [] })), "");
  });
  test("大的在前，变化的数不画，一个对象一条", () => {
    assert.deepEqual(barsOf(state(), "公里"), [
      { subject: "巡查河道", value: 126 },
      { subject: "清淤沟渠", value: 38 },
    ]);
  });
});

describe("与上年对比", () => {
  const older = figure("巡查河道", 98, "公里");
  const gone = figure("打机井", 6, "眼");
  const rows: ComparedItem[] = [
    { kind: "changed", subject: "巡查河道", unit: "公里", older, newer: ROWS[2] as MetricItem },
    { kind: "gone", subject: "打机井", unit: "眼", older: gone },
  ];
  const compared = (more: Partial<State> = {}) => state({ comparison: { older: "上年.txt", rows }, ...more });
  test("没有对比的，一行也没有", () => assert.deepEqual(wantedPairs(state()), []));
  test("本年没有了的，按上年的字查找", () => {
    assert.deepEqual(subjects(wantedPairs(compared({ query: "机井" }))), ["打机井"]);
  });
  test("上年也有的，图里成对", () => {
    assert.deepEqual(barsOf(compared(), "公里")[0], { subject: "巡查河道", value: 126, older: 98 });
  });
});
