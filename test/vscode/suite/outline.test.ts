// The outline, its details, and folding, in plain text, in Markdown and in the language 公文.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openCopy, outline, placeOf, symbols } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";

const TEXT = "年度工作总结.txt";
const MARKDOWN = "社区食堂实施方案.md";
const OWN_LANGUAGE = "专题汇报.gongwen";

test("纯文本的大纲：标题、一、（一）1.、连排的标题、一是", async () => {
  const { document } = await openDraft(TEXT);
  assert.deepEqual(await until("大纲", () => outline(document)), [
    "某市2024年工作总结",
    "  一、主要工作情况",
    "    （一）抓好业务培训",
    "      1.办好骨干培训班",
    "      2.做好结对帮扶",
    "    （二）推进场馆建设",
    "      一是改造老旧展厅",
    "      二是补充演出设备",
    "      三是更新标识系统",
    "  二、存在的主要问题",
    "    一是经费来源较为单一",
    "    二是基层力量仍显不足，X市、某区尚有____个站点没有配齐人员",
    "  三、下一步工作打算",
    "    （一）完善制度",
    "    （二）扩大宣传",
  ]);
});

test("大纲里每一节有字数、待填、数据，点它选中的是序号和名称", async () => {
  const { document } = await openDraft(TEXT);
  const [title] = await until("大纲", () => symbols(document));
  const [work, problems] = title?.children ?? [];
  assert.match(work?.detail ?? "", /^待填 3 · 字数 \d+ · 数据 5$/);
  assert.match(problems?.detail ?? "", /^待填 3 · 字数 \d+$/);
  assert.equal(document.getText(problems?.selectionRange), "二、存在的主要问题");
  assert.equal(problems?.range.end.line, placeOf(document, "没有配齐人员").end.line);
});

test("章节可以折叠，折叠的是整节", async () => {
  const { document } = await openDraft(TEXT);
  const folds = await until("折叠范围", () => foldsOf(document));
  const lineOf = (text: string) => placeOf(document, text).start.line;
  assert.ok(folds.includes(`${lineOf("一、主要")}-${lineOf("（二）推进")}`), folds.join(" "));
  assert.ok(folds.includes(`${lineOf("（一）抓好")}-${lineOf("2.做好")}`), folds.join(" "));
  assert.ok(folds.includes(`${lineOf("二、存在")}-${lineOf("一是经费")}`), folds.join(" "));
});

test("Markdown 的大纲：# 标题只出现一次，（一）1. 一是列在其间", async () => {
  const { document } = await openDraft(MARKDOWN);
  const lines = await until("两方面的大纲都在", async () => {
    const lines = await outline(document);
    return lines.some((line) => line.includes("（一）工作思路")) && lines.some((line) => line.includes("#"))
      ? lines
      : undefined;
  });
  const names = lines.map((line) => line.trim());
  for (const title of ["一、总体要求", "二、主要任务", "（一）合理布局", "三、保障措施"]) {
    assert.equal(names.filter((name) => name.endsWith(title)).length, 1, title);
  }
  assert.deepEqual(
    names.filter((name) => !name.startsWith("#")),
    [
      "（一）工作思路",
      "（二）工作目标",
      "1.摸清底数",
      "2.分类建设",
      "一是改造闲置用房",
      "二是依托物业用房",
      "三是引入社会餐饮",
    ],
  );
});

test("公文语言的大纲", async () => {
  const { document } = await openDraft(OWN_LANGUAGE);
  assert.deepEqual(await until("大纲", () => outline(document)), [
    "关于城市书房运行情况的汇报",
    "  一、基本情况",
    "  二、下一步打算",
    "    一是延长开放时间，新增座位**个",
    "    二是完善管理办法",
  ]);
});

test("改了一节的名称，大纲跟着变", async () => {
  const editor = await openCopy(TEXT, "改名.txt");
  await until("大纲", () => outline(editor.document));
  await editor.edit((edit) => edit.replace(placeOf(editor.document, "存在的主要问题"), "问题和原因"));
  await until("大纲里有新名称", async () => (await outline(editor.document)).includes("  二、问题和原因"));
});

async function foldsOf(document: vscode.TextDocument): Promise<string[]> {
  const command = "vscode.executeFoldingRangeProvider";
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    command,
    document.uri,
  );
  return (folds ?? []).map(({ start, end }) => `${start}-${end}`);
}
