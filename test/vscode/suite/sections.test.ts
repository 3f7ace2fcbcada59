// Inserting a standard section: found by pinyin initials, put where it belongs with the right number, one undo.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openCopy, placeOf, putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { chooseByLetters, rows, runByName, untilClosed } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, press } from "./window.ts";
import { keyOf } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const PROBLEMS = { letters: "czdzywt", title: "存在的主要问题" };
const NEXT_STEPS = { letters: "xybgzds", title: "下一步工作打算" };
const CAUSES = { letters: "yyfx", title: "原因分析" };

test("快捷键、拼音首字母：原因分析插在“三、”之前，序号是三，后面的顺延，一次撤销回到原样", async () => {
  const editor = await openCopy(DRAFT, "插入.txt");
  await untilOn();
  const before = editor.document.getText();
  await putCursor(editor, placeOf(editor.document, "三、下一步").start);
  await press(await keyOf("gongwen.insertSection"));
  await chooseByLetters(CAUSES.letters, CAUSES.title);
  const lines = await untilLines(editor.document, "三、原因分析");
  const at = lines.indexOf("三、原因分析");
  assert.match(lines[at - 1] ?? "", /没有配齐人员。$/);
  assert.ok(lines.indexOf("四、下一步工作打算") > at + 1);
  assert.equal(lines.filter((line) => line === "三、原因分析").length, 1);
  await undone(editor.document, before);
});

test("光标在一段话中间，章节插在这段话之后，话不被切开", async () => {
  const editor = await openCopy(DRAFT, "话中间.txt");
  await untilOn();
  await putCursor(editor, placeOf(editor.document, "联合办展").start);
  await runByName("gongwen.insertSection");
  await chooseByLetters(CAUSES.letters, CAUSES.title);
  const lines = await untilLines(editor.document, "四、原因分析");
  const at = lines.indexOf("四、原因分析");
  assert.equal(lines[at - 1], "（二）扩大宣传。与X市图书馆联合办展，观展人数待补充。");
});

test("插入后按 Tab 逐处填写，最后停在章节末尾", async () => {
  const editor = await openCopy(DRAFT, "逐处.txt");
  await untilOn();
  await putCursor(editor, placeOf(editor.document, "三、下一步").start);
  await press(await keyOf("gongwen.insertSection"));
  await chooseByLetters(PROBLEMS.letters, PROBLEMS.title);
  await untilLines(editor.document, "三、存在的主要问题");
  const stops: string[] = [];
  for (let stop = 0; stop < 30 && editor.selection.isEmpty === false; stop++) {
    stops.push(editor.document.getText(editor.selection));
    const here = editor.selection;
    await press("tab");
    await until("到下一处", () => !editor.selection.isEqual(here));
  }
  assert.ok(stops.length >= 3, stops.join("、"));
  assert.ok(
    stops.some((stop) => stop.startsWith("【填写：")),
    stops.join("、"),
  );
  assert.equal(editor.selection.active.character, lineAt(editor).length);
  assert.equal(editor.document.lineAt(editor.selection.active.line + 1).text, "四、下一步工作打算");
});

test("在 Tab 停下的地方打字，就替换了那里的提示", async () => {
  const editor = await openDraft("空白文稿.txt", "");
  await runByName("gongwen.insertSection");
  await chooseByLetters(NEXT_STEPS.letters, NEXT_STEPS.title);
  await untilLines(editor.document, "一、下一步工作打算");
  await until("选中第一处", () => editor.document.getText(editor.selection) === "【填写：本单位】");
  await commit("市档案馆");
  await until("填好", () => editor.document.getText().includes("市档案馆将"));
});

test("空白文稿：序号从一开始，前面没有空行", async () => {
  const { document } = await openDraft("空白文稿之二.txt", "");
  await press(await keyOf("gongwen.insertSection"));
  await chooseByLetters(PROBLEMS.letters, PROBLEMS.title);
  const [first] = await untilLines(document, "一、存在的主要问题");
  assert.equal(first, "一、存在的主要问题");
});

test("Markdown：章节有自己的 ##，前后空一行", async () => {
  const editor = await openCopy("社区食堂实施方案.md", "插入.md");
  await untilOn();
  await putCursor(editor, placeOf(editor.document, "## 三、").start);
  await press(await keyOf("gongwen.insertSection"));
  await chooseByLetters(CAUSES.letters, CAUSES.title);
  const lines = await untilLines(editor.document, "## 三、原因分析");
  const at = lines.indexOf("## 三、原因分析");
  assert.deepEqual([lines[at - 1], lines[at + 1]], ["", ""]);
  assert.equal(lines[at - 2], "落实食品安全责任，每月检查**次。");
  assert.equal(lines[lines.indexOf("## 四、保障措施") - 1], "");
});

test("列表开头是这份文稿还没有的章节，已有的在后面", async () => {
  const editor = await openCopy(DRAFT, "还没有的.txt");
  await untilOn();
  await putCursor(editor, placeOf(editor.document, "三、下一步").start);
  await runByName("gongwen.insertSection");
  await until("特色亮点在最前，预览里是插入后的序号", async () =>
    /^特色亮点[\s\S]*三、特色亮点/.test((await rows())[0] ?? ""),
  );
  await press("escape");
  await untilClosed();
});

test("按 Esc 不选，什么也不插入", async () => {
  const { document } = await openDraft("空白文稿之三.txt", "");
  await press(await keyOf("gongwen.insertSection"));
  await until("列表打开", () => rows());
  await press("escape");
  await untilClosed();
  assert.equal(document.getText(), "");
});

test("自己的快捷键可以写明插入哪一节", async () => {
  const { document } = await openDraft("空白文稿之四.txt", "");
  await vscode.commands.executeCommand("gongwen.insertSection", { id: "next-steps" });
  await untilLines(document, "一、下一步工作打算");
});

/** The document's lines, once one of them is the one given. */
async function untilLines(document: vscode.TextDocument, line: string): Promise<string[]> {
  return until(`插入“${line}”`, () => {
    const lines = document.getText().split("\n");
    return lines.includes(line) && lines;
  });
}

function lineAt({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}
