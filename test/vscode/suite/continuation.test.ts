// Going on with numbers after Enter, as typed at the keyboard.
import * as vscode from "vscode";
import { putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, press } from "./window.ts";

const DRAFT = "市档案馆2026年工作总结\n\n一、收集工作\n全年接收档案12卷。\n二、利用工作";

test("在二、…后回车，下一行是三、，撤销一次就去掉", async () => {
  const { document } = await atEnd("接着写.txt", DRAFT);
  await press("enter");
  await until("接上三、", () => document.getText() === `${DRAFT}\n三、`);
  await undone(document, `${DRAFT}\n`);
});

test("接上的序号后面什么也没写就再回车，序号去掉，光标留在空行上，撤销一次又回来", async () => {
  const { document } = await atEnd("写完了.txt", DRAFT);
  await press("enter");
  await until("接上三、", () => document.getText() === `${DRAFT}\n三、`);
  await press("enter");
  await until("三、去掉了", () => document.getText() === `${DRAFT}\n`);
  await undone(document, `${DRAFT}\n三、\n`);
});

test("这样结束以后再回车，只是空一行", async () => {
  const { document } = await atEnd("空一行.txt", DRAFT);
  await press("enter");
  await until("接上三、", () => document.getText() === `${DRAFT}\n三、`);
  await press("enter");
  await until("三、去掉了", () => document.getText() === `${DRAFT}\n`);
  await press("enter");
  await until("换行", () => document.getText() === `${DRAFT}\n\n`);
  await serverAnswered(document);
  await commit("市档案馆");
  await until("打好", () => document.getText() === `${DRAFT}\n\n市档案馆`);
});

test("输入法打完一节的名称再回车，也接得上", async () => {
  const { document } = await atEnd("输入法.txt", `${DRAFT}\n三、`);
  await commit("存在的问题");
  await until("打好", () => document.getText().endsWith("三、存在的问题"));
  await press("enter");
  await until("接上四、", () => document.getText().endsWith("三、存在的问题\n四、"));
});

test("在一是…；后回车，下一行是二是", async () => {
  const { document } = await atEnd("要点.txt", `${DRAFT}\n一是延长开放时间；`);
  await press("enter");
  await until("接上二是", () => document.getText().endsWith("一是延长开放时间；\n二是"));
});

test("设置 gongwen.continueNumbering 关掉后，回车就是回车", async () => {
  await withSettings({ "gongwen.continueNumbering": false }, async () => {
    const { document } = await atEnd("不接.txt", DRAFT);
    await press("enter");
    await until("换行", () => document.getText() === `${DRAFT}\n`);
    await serverAnswered(document);
    await commit("另起一段");
    await until("打好", () => document.getText() === `${DRAFT}\n另起一段`);
  });
});

/** The server answers in turn: a number, had it been asked for, would be here before the folds. */
async function serverAnswered({ uri }: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand("vscode.executeFoldingRangeProvider", uri);
}

/** Opens a draft with the cursor at its end, once it is read. */
async function atEnd(name: string, text: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, text);
  await untilOn();
  await putCursor(editor, editor.document.positionAt(text.length));
  return editor;
}
