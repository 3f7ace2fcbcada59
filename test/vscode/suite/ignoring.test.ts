// Leaving findings alone: the quick fixes write .gongwen/ignore.json, the file's own help and faults show while it is edited.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, openCopy, placeOf, untilFindings, untilOn } from "./drafts.ts";
import { choose, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";

const DRAFT = "年度工作总结.txt";
const HOLES = 11;

test("忽略这一处：只有这一处不再提示，写进文件夹的 .gongwen/ignore.json；删去这一条就重新提示", async () => {
  const { document } = await openCopy(DRAFT, "忽略这一处.txt");
  await untilFindings(document, HOLES);
  const before = findings(document);
  await withoutList(async () => {
    await take(document, "X市", "忽略这一处");
    await untilFindings(document, HOLES - 1);
    const [entry, ...more] = (await list()).ignore;
    assert.deepEqual(more, []);
    assert.equal(entry?.file, "忽略这一处.txt");
    assert.equal(entry?.text, "X市");
    assert.ok(entry?.before || entry?.after);
    await write('{ "ignore": [] }');
    await untilFindings(document, HOLES);
    assert.deepEqual(findings(document), before);
  });
});

test("忽略本文件夹里的：同名的全不再提示，别的文件里也一样；清单删掉就回来", async () => {
  const { document } = await openCopy(DRAFT, "忽略文件夹.txt");
  await untilFindings(document, HOLES);
  const other = await withoutList(async () => {
    await take(document, "X市", "忽略本文件夹里的");
    await untilFindings(document, HOLES - 3);
    const second = await openCopy(DRAFT, "忽略文件夹之二.txt");
    await untilFindings(second.document, HOLES - 3);
    return second.document;
  });
  await untilFindings(other, HOLES);
});

test("取消忽略：列出这份文稿里忽略的，选中的重新提示", async () => {
  const { document } = await openCopy(DRAFT, "取消忽略.txt");
  await untilFindings(document, HOLES);
  await untilOn();
  await withoutList(async () => {
    await take(document, "X市", "忽略本文件里的");
    await untilFindings(document, HOLES - 3);
    await runByName("gongwen.unignore");
    await choose("“X市”");
    await untilFindings(document, HOLES);
    assert.deepEqual((await list()).ignore, []);
  });
});

test("清单写错了，写的时候就标出来", async () => {
  await withoutList(async () => {
    await write('{ "ignore": [{ "text": 7 }] }');
    const document = await vscode.workspace.openTextDocument(place());
    await vscode.window.showTextDocument(document);
    await until("清单里标出 7", () =>
      vscode.languages.getDiagnostics(document.uri).some(({ range }) => document.getText(range) === "7"),
    );
  });
});

interface List {
  readonly ignore: readonly Record<string, string>[];
}

function place(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
  return vscode.Uri.joinPath(folder, ".gongwen", "ignore.json");
}

async function list(): Promise<List> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(place())));
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(place(), new TextEncoder().encode(text));
}

/** Runs a test's body and takes away the list that it has left. */
async function withoutList<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } finally {
    await vscode.workspace.fs.delete(place());
  }
}

/** Takes the quick fix whose title begins so, on the first finding of a text. */
async function take(document: vscode.TextDocument, text: string, beginning: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    placeOf(document, text),
    "quickfix",
  );
  const command = actions.find(({ title }) => title.startsWith(beginning))?.command;
  assert.ok(command, `没有“${beginning}”：${actions.map(({ title }) => title).join("、")}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
