// The extension is there, wakes up, and offers every command that its manifest promises.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, openDraft } from "./editor.ts";
import { test } from "./test.ts";

test("扩展在真实的 VS Code 里能激活", async () => {
  const extension = await activated();
  assert.equal(extension.isActive, true);
});

test("测的正是该测的那一份：装包测试用装好的包，开发测试用源目录", async () => {
  const { extensionPath } = await activated();
  const expected = vscode.Uri.file(process.env.GONGWEN_TEST_EXTENSION ?? "未说明").fsPath;
  assert.ok(extensionPath.startsWith(expected), `${extensionPath} 不在 ${expected} 里`);
});

test("打开中文草稿，文字一字不差", async () => {
  const { document } = await openDraft("年度工作总结.txt");
  assert.equal(document.lineAt(0).text, "某市2024年工作总结");
  assert.equal(document.languageId, "plaintext");
});

test("清单里写的命令都已注册", async () => {
  const extension = await activated();
  await openDraft("年度工作总结.txt");
  const registered = new Set(await vscode.commands.getCommands(true));
  const promised: { command: string }[] = extension.packageJSON.contributes?.commands ?? [];
  const missing = promised.map(({ command }) => command).filter((command) => !registered.has(command));
  assert.deepEqual(missing, []);
});
