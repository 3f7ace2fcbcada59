// 修正全部确定的问题: shown beside the draft first, made in one go, one undo.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { untilTold } from "./notices.ts";
import { runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, shownTexts } from "./window.ts";
import { buttonName, words } from "./words.ts";

const DRAFT = `县图书馆2026年工作总结

一、主要做法
全面布署阅读推广，做到警钟长呜。进行进行总结。
二、下一步打算
继续努力。
`;
const FIXED = DRAFT.replace("布署", "部署").replace("长呜", "长鸣").replace("进行进行", "进行");

/** The diff on show, if one of ours is. */
function preview(): vscode.TabInputTextDiff | undefined {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.find(
    (input): input is vscode.TabInputTextDiff =>
      input instanceof vscode.TabInputTextDiff && input.modified.scheme === "gongwen-fixed",
  );
}

test("先并排显示修正后的样子，同意后一次改完，一次撤销回来", async () => {
  const { document } = await openDraft("修正.txt", DRAFT);
  await untilOn();
  await runByName("gongwen.fixAll");
  const shown = await until("修正的预览", preview);
  const fixed = await vscode.workspace.openTextDocument(shown.modified);
  assert.equal(fixed.getText(), FIXED);
  assert.equal(document.getText(), DRAFT);
  await until("点了“全部修正”", async () => {
    await vscode.commands.executeCommand("notification.acceptPrimaryAction");
    return document.getText() === FIXED;
  });
  await until("预览关闭", () => !preview());
  await vscode.window.showTextDocument(document);
  await undone(document, DRAFT);
});

test("提示收起以后，预览右上角的按钮也能改；看预览时大纲还在", async () => {
  const { document } = await openDraft("修正.txt", DRAFT);
  await untilOn();
  await vscode.commands.executeCommand("gongwen.outline.focus");
  // The view takes the keyboard when it is drawn: the commands' list would be closed by that.
  await untilOutline();
  await vscode.window.showTextDocument(document);
  await runByName("gongwen.fixAll");
  const shown = await until("修正的预览", preview);
  await until(
    "光标在预览里",
    () => vscode.window.activeTextEditor?.document.uri.toString() === shown.modified.toString(),
  );
  await untilOutline();
  await vscode.commands.executeCommand("notifications.clearAll");
  await click(".part.editor .editor-actions .action-label", await buttonName("gongwen.confirmFixes"));
  await until("改完了，回到文稿", () => {
    const { activeTextEditor } = vscode.window;
    return !preview() && activeTextEditor?.document === document && document.getText() === FIXED;
  });
  await undone(document, DRAFT);
});

test("没有可改的就说一声", async () => {
  const { document } = await openDraft("无误.txt", FIXED);
  await untilOn();
  await runByName("gongwen.fixAll");
  await untilTold(await words("没有可以直接修正的问题。"));
  assert.equal(document.getText(), FIXED);
});

/** Waits until the view lists the draft's sections. */
async function untilOutline(): Promise<void> {
  await until("大纲列着章节", async () =>
    (await shownTexts(".pane-body .monaco-list-row")).some((row) => row.includes("一、主要做法")),
  );
}
