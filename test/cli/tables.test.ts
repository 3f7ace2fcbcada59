// gongwen metrics and gongwen compare as a user runs them: the tables, the files, the mistakes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import readExcelFile from "read-excel-file/node";
import { type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
});
afterEach(() => folder.remove());

const OLDER = lines("一、供水", "改造水厂4座。");
const NEWER = lines("一、供水", "改造水厂5座，同比增长25%。");

test("metrics prints a Markdown table", async () => {
  const { status, out, err } = await folder.run(["metrics", folder.write("总结.txt", OLDER)]);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(
    out,
    lines(
      "| 章节 | 对象 | 数据 | 数值 | 上限 | 单位 | 限定 | 变化 | 原句 | 行 |",
      `|${" --- |".repeat(10)}`,
      "| 一、供水 | 水厂 | 4座 | 4 |  | 座 |  |  | 改造水厂4座。 | 2 |",
    ),
  );
});

test("of several files each row says which it is from; one that is not there is named, the others are listed", async () => {
  const args = [
    "metrics",
    "--format",
    "json",
    folder.write("甲.txt", OLDER),
    "乙.txt",
    folder.write("丙.txt", NEWER),
  ];
  const { status, out, err } = await folder.run(args);
  assert.equal(status, 2);
  assert.match(err, /^gongwen：乙\.txt：找不到这个文件/);
  const rows = JSON.parse(out) as Record<string, unknown>[];
  assert.deepEqual(
    rows.map(({ 文件, 数据 }) => `${文件} ${数据}`),
    ["甲.txt 4座", "丙.txt 5座", "丙.txt 25%"],
  );
});

test("a workbook is written whole and reads back", async () => {
  const args = ["metrics", "--format", "xlsx", "-o", "数据.xlsx", folder.write("总结.txt", OLDER)];
  assert.deepEqual(await folder.run(args), { status: 0, out: "", err: "" });
  const [sheet] = await readExcelFile(readFileSync(join(folder.path, "数据.xlsx")));
  assert.deepEqual(sheet?.data[1]?.slice(0, 4), ["一、供水", "水厂", "4座", 4]);
  assert.deepEqual(readdirSync(folder.path).sort(), ["总结.txt", "数据.xlsx"]);
});

test("- as the file to be written is the screen", async () => {
  const { status, out } = await folder.run(["metrics", "-o", "-", folder.write("总结.txt", OLDER)]);
  assert.equal(status, 0);
  assert.match(out, /\| 水厂 \| 4座 \|/);
  assert.deepEqual(readdirSync(folder.path), ["总结.txt"]);
});

test("compare puts last year beside this year", async () => {
  const args = [
    "compare",
    "--format",
    "csv",
    folder.write("2025.txt", OLDER),
    folder.write("2026.txt", NEWER),
  ];
  const { status, out } = await folder.run(args);
  assert.equal(status, 0);
  assert.equal(out.split(/\r?\n/)[1], "水厂,座,4,5,1,25,有变化,一、供水,4座,5座");
});

for (const [args, message] of [
  [["compare", "只有一份.txt"], "请给出两份报告：先写上年的，再写本年的。"],
  [["metrics"], "请给出要列出数据的文件。"],
  [["metrics", "--format", "xlsx", "甲.txt"], "Excel 文件不能显示在屏幕上，请用 --output 指定写到哪个文件。"],
  [
    ["metrics", "--format", "xlsx", "-o", "-", "甲.txt"],
    "Excel 文件不能显示在屏幕上，请用 --output 指定写到哪个文件。",
  ],
  [["metrics", "--format", "pdf", "甲.txt"], "--format 没有“pdf”这一格式，可用 csv、xlsx、json、md。"],
] as const) {
  test(`${args.join(" ")}：${message}`, async () => {
    const { status, err } = await folder.run([...args]);
    assert.equal(status, 2);
    assert.ok(err.startsWith(`gongwen：${message}`), err);
  });
}

test("where the file cannot be written, the reason and the remedy", async () => {
  const file = folder.write("总结.txt", OLDER);
  const { status, err } = await folder.run(["metrics", "-o", "没有/数据.md", file]);
  assert.deepEqual(
    { status, err },
    { status: 2, err: "gongwen：没有/数据.md：没有这个文件夹，请先建好，或换一个地方。\n" },
  );
});
