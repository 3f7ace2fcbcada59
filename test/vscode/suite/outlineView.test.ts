// The view 公文大纲: its rows and counts, going to a section, the filter, following the cursor, dragging.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { inputValue, listedInPalette, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, commit, drag, press, shownTexts } from "./window.ts";
import { keyOf, paletteName } from "./words.ts";

const ROW = '[id="workbench.view.extension.gongwen"] .monaco-list-row';
const DRAFT = `市档案馆2026年工作总结

一、收集工作
（一）抓接收。全年接收档案12卷。
（二）抓征集。征集老照片35张。
二、利用工作
接待查档群众480人次。
三、存在的问题
一是库房不足。二是人手偏紧。
`;
/** The rows at first: points wait below their section until it is opened. */
const ALL = [
  "市档案馆2026年工作总结",
  "一、收集工作",
  "（一）抓接收",
  "（二）抓征集",
  "二、利用工作",
  "三、存在的问题",
];

test("大纲视图列出标题和章节，带数据的个数；展开一节，看到它的要点", async () => {
  await openWithView("视图.txt");
  const [, collecting = ""] = await shownTexts(ROW);
  assert.match(collecting, / 2$/);
  await click(`${ROW} .monaco-tl-twistie.collapsed`);
  await untilRows([...ALL, "一是库房不足", "二是人手偏紧"]);
});

test("点一行，光标就到那一节；没有点的行，命令面板里就没有“转到”", async () => {
  const editor = await openWithView("转到.txt");
  const goTo = await paletteName("gongwen.outline.goTo");
  assert.ok((await listedInPalette(goTo)).every((row) => !row.startsWith(goTo)));
  await click(ROW, "三、存在");
  await until("光标在第三节", () => lineOf(editor) === "三、存在的问题");
});

test("筛选：边打字边少，回车留住；命令“清除筛选”全部回来", async () => {
  await openWithView("筛选.txt");
  await runByName("gongwen.outline.filter");
  assert.equal(await inputValue(), "");
  await commit("抓征");
  await untilRows(["市档案馆2026年工作总结", "一、收集工作", "（二）抓征集"]);
  await press("enter");
  await runByName("gongwen.outline.clearFilter");
  await untilRows(ALL);
});

test("跟随光标：光标到哪一节，那一行就选中；可以停下，也可以恢复", async () => {
  const editor = await openWithView("跟随.txt");
  const selected = async () => (await shownTexts(`${ROW}.selected`)).join();
  const goTo = (text: string) => putCursor(editor, placeOf(editor.document, text).start);
  await goTo("接待查档");
  await until("选中第二节", async () => (await selected()).startsWith("二、利用工作"));
  await runByName("gongwen.outline.stopFollowing");
  await goTo("征集老照片");
  await runByName("gongwen.outline.followCursor");
  await until("选中第一节的（二）", async () => (await selected()).startsWith("（二）抓征集"));
});

test("拖一节到另一节上，就放在它前面，序号随之重排，一次撤销回来", async () => {
  const editor = await openWithView("拖动.txt");
  await drag(ROW, "三、存在", "一、收集");
  await until("移到最前", () => editor.document.lineAt(2).text === "一、存在的问题");
  assert.ok(editor.document.getText().includes("\n二、收集工作\n（一）抓接收。"));
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, DRAFT);
});

test("在视图里用快捷键移动选中的一节", async () => {
  const editor = await openWithView("视图里移动.txt");
  await click(ROW, "二、利用");
  await until("光标在第二节", () => lineOf(editor) === "二、利用工作");
  await vscode.commands.executeCommand("gongwen.outline.focus");
  await until("选中第二节", async () =>
    (await shownTexts(`${ROW}.selected`)).join().startsWith("二、利用工作"),
  );
  await press(await keyOf("gongwen.moveSectionUp"));
  await until("移到最前", () => editor.document.lineAt(2).text === "一、利用工作");
});

/** Opens the draft and the view beside it, and waits until its rows are there. */
async function openWithView(name: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, DRAFT);
  await untilOn();
  await vscode.commands.executeCommand("gongwen.outline.focus");
  await untilRows(ALL);
  return vscode.window.showTextDocument(editor.document);
}

/** Waits until the view's rows, all in sight, begin so. */
async function untilRows(beginnings: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await until("大纲视图里的各行", async () => {
    seen = await shownTexts(ROW);
    return seen.length === beginnings.length && beginnings.every((text, i) => seen[i]?.startsWith(text));
  }).catch((fault) => {
    throw new Error(`${fault.message}，看到的是：${seen.join("；")}`);
  });
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}
