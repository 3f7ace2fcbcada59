// The tree 待填项, and filling one place after another by Tab.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openCopy, placeOf, putCursor, untilFindings, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { answer, inputValue, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, commit, press, shownTexts, untilShown, untilTyping } from "./window.ts";
import { buttonName, words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const HOLES = 11;
/** The second view of our container, between 公文大纲 and 常用语. */
const VIEW = '[id="workbench.view.extension.gongwen"] .split-view-view:nth-child(2)';
const ROWS = `${VIEW} .monaco-list-row`;
const BADGE = ".activitybar .badge-content";

test("待填项按种类和遮盖分组，有处数；点一下就到；填了就少", async () => {
  const editor = await openCopy(DRAFT, "待填项.txt");
  const { document } = editor;
  await untilFindings(document, HOLES);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(ROWS, await words("名称未填写"));
  await untilShown(ROWS, /^X市\D+3/);
  await click(ROWS, "某市2024年工作总结");
  await until("选中某市", () => document.getText(editor.selection) === "某市");
  const before = document.getText();
  await click(ROWS, "X市");
  await click(`${ROWS}.selected .actions .action-label`, await buttonName("gongwen.placeholders.fill"));
  await until("问的是 X市", async () => (await inputValue()) === "X市");
  // Over X alone, as many do: the box keeps 市.
  await answer("滨海市");
  await until("三处一起填", () => document.getText() === before.replaceAll("X市", "滨海市"));
  await until(
    "待填项里没有 X市 了",
    async () => !(await shownTexts(ROWS)).some((row) => row.startsWith("X市")),
  );
});

test("待填项不在眼前，图标上的数也跟着文稿变", async () => {
  const { document } = await openCopy(DRAFT, "图标.txt");
  await untilFindings(document, HOLES);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(BADGE, String(HOLES));
  await vscode.commands.executeCommand("workbench.view.explorer");
  await openDraft("两处.txt", "水务局工作总结\n一、主要做法\n赴X市调研**次。\n");
  await untilShown(BADGE, /^2$/);
});

test("要分别填的各处直接列出来，同一名称的收在一起", async () => {
  const text = "水务局工作总结\n一、主要做法\n赴X市调研**次，再赴X市回访**次。\n";
  const { document } = await openDraft("分别填.txt", text);
  await untilFindings(document, 4);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(ROWS, /^X市\D+2/);
  await untilShown(ROWS, "赴X市调研**次");
  const places = (await shownTexts(ROWS)).filter((row) => row.startsWith("赴X市"));
  assert.equal(places.length, 1, "列的是**次的一处，X市 的各处收着");
});

test("从待填项转到一处，文稿不在前面也打开", async () => {
  const { document } = await openCopy(DRAFT, "转到.txt");
  await untilFindings(document, HOLES);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(ROWS, await words("名称未填写"));
  await vscode.commands.executeCommand("gongwen.placeholders.goTo", { id: "marker 待补充" });
  await until("选中待补充", () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) === "待补充";
  });
});

test("没有待填之处了，待填项里说明", async () => {
  const { document } = await openDraft(
    "填完.txt",
    "甲市水务局工作总结\n一、主要做法\n加强领导。\n二、下一步打算\n抓好落实。\n",
  );
  await untilOn();
  assert.equal(document.lineCount, 6);
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(VIEW, /没有待填之处|left to fill in/);
});

test("逐处填写：打字、按 Tab 到下一处，同一名称一起变，撤销回到原样", async () => {
  const editor = await openCopy(DRAFT, "逐处.txt");
  const { document } = editor;
  await untilFindings(document, HOLES);
  await untilOn();
  const before = document.getText();
  await putCursor(editor, placeOf(document, "X市").start);
  await runByName("gongwen.fillInTurn");
  await until("三处 X 一起选中", () => editor.selections.length === 3);
  assert.ok(editor.selections.every((selection) => document.getText(selection) === "X"));
  assert.equal(document.getText(), before, "还没有打字，文稿不变");
  await untilTyping("逐处.txt");
  await commit("滨海");
  await until("一起变", () => document.getText() === before.replaceAll("X市", "滨海市"));
  await press("tab");
  await until("到了下一处", () => document.getText(editor.selection) === "某");
  await press("escape");
  while (document.getText() !== before) await vscode.commands.executeCommand("undo");
});

test("五万字的稿子也能逐处填写", async () => {
  const paragraph = `${"认真落实各项工作部署，推动高质量发展取得新成效。".repeat(8)}赴X市开会**次。`;
  const text = `甲局工作总结\n${Array.from({ length: 250 }, () => paragraph).join("\n")}\n`;
  const editor = await openDraft("长稿.txt", text);
  await until("标出待填", () => vscode.languages.getDiagnostics(editor.document.uri).length >= 500);
  await untilOn();
  await putCursor(editor, new vscode.Position(0, 0));
  await runByName("gongwen.fillInTurn");
  await until("250 处 X 一起选中", () => editor.selections.length === 250);
  await untilTyping("长稿.txt");
  await commit("滨海");
  await until("一起变", () => editor.document.getText() === text.replaceAll("X市", "滨海市"));
});
