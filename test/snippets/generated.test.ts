// The contributed snippets are what the bank says, and read as a document's first section.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readData, sections } from "./bank.ts";

type Snippets = Record<string, { description: string; body: string[] }>;
const plain = readData("gongwen.json") as Snippets;
const markdown = readData("gongwen.markdown.json") as Snippets;

test("the snippets are what their script makes of the bank", () => {
  const script = fileURLToPath(new URL("../../.scripts/snippets.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("every section is there in both forms, and none is offered while typing, which the server does", () => {
  for (const snippets of [plain, markdown]) {
    assert.deepEqual(
      Object.keys(snippets),
      sections.map(({ title }) => title),
    );
    assert.ok(Object.values(snippets).every((snippet) => !("prefix" in snippet)));
  }
});

const firstWords = (snippets: Snippets, title: string) =>
  snippets[title]?.body.map((line) => line.replace(/\$.*$/, "…").slice(0, 12));

test("plain text: one paragraph a line, numbers by level, no hashes", () => {
  assert.deepEqual(firstWords(plain, "请示事项"), [
    "一、请示事项",
    "恳请…",
    "（一）主要内容。…",
    "（二）资金安排。所需资金",
    "（三）时间安排。拟于…",
    "…",
  ]);
});

test("Markdown: hashes for the level, an empty line between paragraphs", () => {
  assert.deepEqual(firstWords(markdown, "请示事项"), [
    "## 一、请示事项",
    "",
    "恳请…",
    "",
    "（一）主要内容。…",
    "",
    "（二）资金安排。所需资金",
    "",
    "（三）时间安排。拟于…",
    "",
    "…",
  ]);
});

test("a section of several siblings counts on, and each sibling's own level starts afresh", () => {
  const numbers = plain.会议通知事项?.body.map(
    (line) => /^(?:[一二三四]、|（[一二]）)/.exec(line)?.[0] ?? "",
  );
  assert.deepEqual(numbers, ["一、", "", "二、", "", "三、", "", "四、", "（一）", "（二）"]);
});

test("no number of the bank is left unwritten", () => {
  for (const snippets of [plain, markdown]) assert.doesNotMatch(JSON.stringify(snippets), /\{n[+.}\d]/);
});
