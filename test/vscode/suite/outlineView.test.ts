// The view 公文大纲: its rows and counts, going to a section, the filter, following the cursor, dragging.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { inputValue, listedInPalette, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, commit, drag, press, shownTexts } from "./window.ts";
import { keyOf, paletteName, words } from "./words.ts";

const VIEW = '[id="workbench.view.extension.gongwen"]';
/** How many drafts these tests have opened. */
let opened = 0;
/** The first view of the container; 待填项 stands below it. */
const ROW = `${VIEW} .split-view-view:first-child .monaco-list-row`;
const BODY = `
一、收集工作
（一）抓接收。全年接收档案12卷。
（二）抓征集。征集老照片35张。
二、利用工作
接待查档群众480人次。
三、存在的问题
一是库房不足；
二是人手偏紧。
`;
/** The rows below the title at first: points wait below their section until it is opened. */
const SECTIONS = ["一、收集工作", "（一）抓接收", "（二）抓征集", "二、利用工作", "三、存在的问题"];

test("大纲视图列出标题和章节，带数据的个数；展开一节，看到它的要点", async () => {
  const { editor } = await openWithView("市档案馆");
  const [, collecting = ""] = await shownTexts(ROW);
  assert.match(collecting, / 2$/);
  await openPoints(editor);
});

test("点一行，光标就到那一节；没有点的行，命令面板里就没有“转到”", async () => {
  const { editor } = await openWithView("市图书馆");
  const goTo = await paletteName("gongwen.outline.goTo");
  assert.ok((await listedInPalette(goTo)).every((row) => !row.startsWith(goTo)));
  await click(ROW, "三、存在");
  await until("光标在第三节", () => lineOf(editor) === "三、存在的问题");
});

test("筛选：边打字边少，回车留住；命令“清除筛选”全部回来", async () => {
  const { title } = await openWithView("市博物馆");
  await runByName("gongwen.outline.filter");
  assert.equal(await inputValue(), "");
  await commit("抓征");
  await untilRows([title, "一、收集工作", "（二）抓征集"]);
  await press("enter");
  await runByName("gongwen.outline.clearFilter");
  await untilRows([title, ...SECTIONS]);
});

test("跟随光标：光标到哪一节，那一行就选中；可以停下，也可以恢复", async () => {
  const { editor, title } = await openWithView("市文化馆");
  const goTo = (text: string) => putCursor(editor, placeOf(editor.document, text).start);
  await goTo("接待查档");
  await untilSelected("二、利用工作");
  await runByName("gongwen.outline.stopFollowing");
  // The palette has begun the command, not ended it: until then the view still follows.
  const follow = await paletteName("gongwen.outline.followCursor");
  await until("停下了", async () => (await listedInPalette(follow))[0]?.startsWith(follow));
  await goTo("征集老照片");
  // Rows of a changed draft have been drawn with the cursor elsewhere.
  await editor.edit((edit) => edit.replace(placeOf(editor.document, "抓接收"), "抓收进"));
  await untilRows([title, "一、收集工作", "（一）抓收进", ...SECTIONS.slice(2)]);
  await untilSelected("二、利用工作");
  await runByName("gongwen.outline.followCursor");
  await untilSelected("（二）抓征集");
});

test("拖一节到另一节上，就放在它前面，序号随之重排，一次撤销回来", async () => {
  const { editor, text } = await openWithView("市美术馆");
  await drag(ROW, "三、存在", "一、收集");
  await until("移到最前", () => editor.document.lineAt(2).text === "一、存在的问题");
  assert.ok(editor.document.getText().includes("\n二、收集工作\n（一）抓接收。"));
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, text);
});

test("拖到最后一行，章节就放到同级的最后", async () => {
  const { editor, text } = await openWithView("市体育馆");
  await drag(ROW, "一、收集", await words("拖到这里，放到同级的最后"));
  await until("移到最后", () => editor.document.getText().includes("\n三、收集工作\n（一）抓接收。"));
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, text);
});

test("一点拖到最后一行，就放到这一组的最后，编号和句末的标点不乱", async () => {
  const { editor, text } = await openWithView("市游泳馆");
  await openPoints(editor);
  await drag(ROW, "一是库房", await words("拖到这里，放到同级的最后"));
  await until("换了次序", () => editor.document.getText().endsWith("一是人手偏紧；\n二是库房不足。\n"));
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, text);
});

test("在视图里用快捷键移动、升降选中的一节", async () => {
  const { editor, text } = await openWithView("市科技馆");
  await click(ROW, "二、利用");
  await until("光标在第二节", () => lineOf(editor) === "二、利用工作");
  await untilSelected("二、利用工作");
  await focusView();
  for (const [command, heading] of [
    ["gongwen.moveSectionUp", "一、利用工作"],
    ["gongwen.moveSectionDown", "二、利用工作"],
    ["gongwen.demoteSection", "（三）利用工作"],
    ["gongwen.promoteSection", "二、利用工作"],
  ] as const) {
    await press(await keyOf(command));
    await until(`成了${heading}`, () => editor.document.getText().includes(`\n${heading}\n`));
    await untilSelected(heading);
  }
  assert.equal(editor.document.getText(), text);
});

test("在视图里用快捷键移动选中的一点，编号和句末的标点不乱", async () => {
  const { editor, text } = await openWithView("市少年宫");
  await openPoints(editor);
  await click(ROW, "二是人手");
  await until("光标在第二点", () => lineOf(editor) === "二是人手偏紧。");
  await untilSelected("二是人手偏紧");
  await focusView();
  await press(await keyOf("gongwen.moveSectionUp"));
  await until("换了次序", () => editor.document.getText().endsWith("一是人手偏紧；\n二是库房不足。\n"));
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, text);
});

interface Opened {
  readonly editor: vscode.TextEditor;
  readonly title: string;
  readonly text: string;
}

/** Opens a draft of its own title and the view beside it, and waits until its rows are there, not another's. */
async function openWithView(place: string): Promise<Opened> {
  // The view remembers which sections of a file are open: a second attempt begins with another one.
  const name = `${place}${++opened}号馆`;
  const title = `${name}2026年工作总结`;
  const text = `${title}\n${BODY}`;
  const { document } = await openDraft(`${name}.txt`, text);
  await untilOn();
  // A test that failed may have left it stopped.
  await vscode.commands.executeCommand("gongwen.outline.followCursor");
  await vscode.commands.executeCommand("gongwen.outline.focus");
  await untilRows([title, ...SECTIONS]);
  const editor = await vscode.window.showTextDocument(document);
  // The view selects the cursor's row on its own; a click before that would be overtaken by it.
  await untilSelected(title);
  return { editor, title, text };
}

/** Opens the last section in the view, so that its points are seen. */
async function openPoints(editor: vscode.TextEditor): Promise<void> {
  await click(ROW, "三、存在");
  await until("光标在第三节", () => lineOf(editor) === "三、存在的问题");
  await untilSelected("三、存在");
  await focusView();
  await vscode.commands.executeCommand("list.expand");
  await untilRows([titleOf(editor), ...SECTIONS, "一是库房不足", "二是人手偏紧"]);
}

/** Gives the keyboard to the view. */
async function focusView(): Promise<void> {
  await vscode.commands.executeCommand("gongwen.outline.focus");
  await until("视图有了焦点", async () => (await shownTexts(`${VIEW} .monaco-list:focus`)).length > 0);
}

/** Waits until the view's selected row begins so. */
async function untilSelected(beginning: string): Promise<void> {
  await until(`选中${beginning}`, async () =>
    (await shownTexts(`${ROW}.selected`)).join().startsWith(beginning),
  );
}

/** Waits until the view's rows, all in sight, begin so. */
async function untilRows(beginnings: readonly string[]): Promise<void> {
  const end = await words("拖到这里，放到同级的最后");
  let seen: string[] = [];
  await until("大纲视图里的各行", async () => {
    seen = (await shownTexts(ROW)).filter((text) => !text.startsWith(end));
    return seen.length === beginnings.length && beginnings.every((text, i) => seen[i]?.startsWith(text));
  }).catch((fault) => {
    throw new Error(`${fault.message}，看到的是：${seen.join("；")}`);
  });
}

function titleOf({ document }: vscode.TextEditor): string {
  return document.lineAt(0).text;
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}
