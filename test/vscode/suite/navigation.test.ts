// Moving about: from 目录, 见第二部分 and short names to what they mean, across the folder, and by growing selections.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { ctrlClick, press } from "./window.ts";

const DRAFT = `市档案馆2026年工作总结

目录
一、收集工作
二、利用工作

一、收集工作
成立档案征集工作专班（以下简称“征集专班”），打算见第二部分。
征集专班走访X市，X市提供老照片35张。
二、利用工作
接待查档群众480人次。
`;

test("按住 Ctrl 点目录条目、点“第二部分”，光标就到那一节", async () => {
  const editor = await open("目录.txt");
  await ctrlClick("一、");
  await until("到了第一节", () => lineOf(editor) === 6);
  await ctrlClick("第二部分");
  await until("到了第二节", () => lineOf(editor) === 9);
});

test("按 F12：从“第二部分”到二、，从简称到它的全称", async () => {
  const editor = await open("定义.txt");
  await putCursor(editor, inside(editor, "第二部分"));
  await press("f12");
  await until("到了第二节", () => lineOf(editor) === 9);
  await putCursor(editor, inside(editor, "征集专班走访"));
  await press("f12");
  await until("到了“以下简称”", () => lineOf(editor) === 7);
});

test("光标在 X市 上，同样的都标亮；简称的各处列得出来", async () => {
  const { document } = await open("引用.txt");
  const at = placeOf(document, "X市").start;
  const lit = await ask<vscode.DocumentHighlight[]>("executeDocumentHighlights", document.uri, at);
  assert.deepEqual(
    lit.map(({ range }) => document.getText(range)),
    ["X市", "X市"],
  );
  const name = placeOf(document, "征集专班", document.getText().indexOf("征集专班走访")).start;
  const uses = await ask<vscode.Location[]>("executeReferenceProvider", document.uri, name);
  assert.ok(uses.length >= 2, `${uses.length} 处`);
});

test("在文件夹里按章节的字找到各份稿子里的章节", async () => {
  await open("找章节.txt");
  const names = await until("找到的章节", async () => {
    const found = await ask<vscode.SymbolInformation[]>("executeWorkspaceSymbolProvider", "利用工作");
    return found.map(({ name, containerName }) => name + containerName);
  });
  assert.ok(names.includes("二、利用工作"), names.join("、"));
});

test("扩大选区：从词到句、到段、到节", async () => {
  const { document } = await open("选区.txt");
  const at = placeOf(document, "老照片").start;
  const [chain] = await ask<vscode.SelectionRange[]>("executeSelectionRangeProvider", document.uri, [at]);
  const texts: string[] = [];
  for (let step = chain; step; step = step.parent) texts.push(document.getText(step.range));
  assert.ok(texts.includes("征集专班走访X市，X市提供老照片35张。"), texts.join(" | "));
  assert.ok(
    texts.some((text) => text.startsWith("一、收集工作") && text.trimEnd().endsWith("35张。")),
    texts.join(" | "),
  );
});

async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, DRAFT);
  await untilOn();
  return editor;
}

function ask<T>(command: string, ...given: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, ...given);
}

function inside({ document }: vscode.TextEditor, text: string): vscode.Position {
  return placeOf(document, text).start.translate(0, 1);
}

function lineOf({ selection }: vscode.TextEditor): number {
  return selection.active.line;
}
