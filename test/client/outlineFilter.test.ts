// Filtering the outline by the words of numbers and titles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filtered, found } from "../../client/src/views/outline/filter.ts";
import { flat } from "../../client/src/views/outline/rows.ts";
import { rowsFrom } from "./outlines.ts";

const rows = rowsFrom(`
  title 工作总结
    heading 一、|主要任务
      heading （一）|抓好VR培训
        point 一是|请进来
      heading （二）|抓好场馆
    heading 二、|保障措施
`);

const FILTERS = [
  { text: "场馆", kept: "工作总结 主要任务 抓好场馆", count: 1 },
  { text: "抓好", kept: "工作总结 主要任务 抓好VR培训 抓好场馆", count: 2 },
  { text: "抓好 培训", kept: "工作总结 主要任务 抓好VR培训", count: 1 },
  { text: "(二)", kept: "工作总结 主要任务 抓好场馆", count: 1 },
  { text: "ｖｒ", kept: "工作总结 主要任务 抓好VR培训", count: 1 },
  { text: "二、保障", kept: "工作总结 保障措施", count: 1 },
  { text: "总结", kept: "工作总结", count: 1 },
  { text: "财务", kept: "", count: 0 },
];

for (const { text, kept, count } of FILTERS) {
  test(`筛选“${text}”：找到 ${count} 处，连同它们的上级`, () => {
    const result = filtered(rows, text);
    const titles = flat(rows)
      .filter((row) => result?.kept.has(row))
      .map(({ item }) => item.title);
    assert.equal(titles.join(" "), kept);
    assert.equal(result?.count, count);
  });
}

test("没有写字，就没有筛选", () => {
  assert.equal(filtered(rows, ""), undefined);
  assert.equal(filtered(rows, " 　"), undefined);
});

const PLACES: readonly [name: string, text: string, places: number[][]][] = [
  ["（一）抓好VR培训", "培训", [[7, 9]]],
  [
    "（一）抓好VR培训",
    "vr (一)",
    [
      [0, 3],
      [5, 7],
    ],
  ],
  ["（一）抓好VR培训", "抓好 抓", [[3, 5]]],
  ["（一）抓好VR培训", "场馆", []],
  ["（一）抓好VR培训", "", []],
];

for (const [name, text, places] of PLACES) {
  test(`“${name}”里标出“${text}”`, () => assert.deepEqual(found(name, text), places));
}
