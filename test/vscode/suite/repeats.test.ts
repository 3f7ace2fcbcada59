// Sentences that two reports of a folder share: listed with both places, opened side by side.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilTold } from "./notices.ts";
import { choose } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { words } from "./words.ts";

const SENTENCE = "全县造林面积比上年增加三千二百亩，成活率稳步提高。";

test("查找文件夹里重复的语句：列出两处，回车并排打开；没有的也说一声", async () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const folder = vscode.Uri.joinPath((first as vscode.WorkspaceFolder).uri, "比对");
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  await write("2025年总结.txt", `2025年工作总结\n${SENTENCE}\n`);
  await write("2026年总结.txt", `2026年工作总结\n一、成效\n${SENTENCE}\n`);
  try {
    const done = vscode.commands.executeCommand("gongwen.findRepeats", { folder });
    await choose(SENTENCE);
    await done;
    const selected = () =>
      vscode.window.visibleTextEditors.map(({ document, selection }) => document.getText(selection));
    await until("两处并排打开", () => selected().filter((text) => text === SENTENCE).length === 2);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await write("2026年总结.txt", "2026年工作总结\n");
    await vscode.commands.executeCommand("gongwen.findRepeats", { folder });
    await untilTold(await words("比对了 {0} 份材料，没有一字不差的语句。", 2));
    assert.equal(vscode.window.visibleTextEditors.length, 0);
  } finally {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
});
