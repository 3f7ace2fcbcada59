// The same name put in everywhere: by F2, by section, and from the folder's fact file.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openCopy, placeOf, putCursor, undone, untilFindings, untilOn } from "./drafts.ts";
import { activated, closeAll } from "./editor.ts";
import { answer, choose, inputValue, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, inWindow, press, untilShown } from "./window.ts";
import { words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const HOLES = 11;
const HOLE_ROWS = '[id="workbench.view.extension.gongwen"] .split-view-view:nth-child(2) .monaco-list-row';
const RENAME_BOX = ".rename-box input";

test("F2 改一个名称，全文同样的都改，一次撤销全部回来", async () => {
  const editor = await openCopy(DRAFT, "改名称.txt");
  const { document } = editor;
  await untilFindings(document, HOLES);
  await untilOn();
  const before = document.getText();
  await putCursor(editor, placeOf(document, "X市").start);
  await press("f2");
  await untilRenaming("X市");
  await commit("滨海市");
  await press("enter");
  await until("全文都改", () => document.getText() === before.replaceAll("X市", "滨海市"));
  await undone(document, before);
});

test("填写可以只填本节", async () => {
  const { document } = await openCopy(DRAFT, "填本节.txt");
  const text = "甲局工作总结\n\n一、主要做法\n赴X市、X市调研。\n二、下一步打算\n学习X市做法。\n";
  const all = new vscode.WorkspaceEdit();
  all.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(all);
  await untilFindings(document, 3);
  void takeAction(document, "X市", "填写");
  await until("问的是 X市", async () => (await inputValue()) === "X市");
  await answer("滨海");
  await choose(await words("本节 {0} 处", 2));
  await until("本节两处填好", () =>
    document.getText().includes("赴滨海市、滨海市调研。\n二、下一步打算\n学习X市做法。"),
  );
});

test("由本稿生成填写对照表，写上实际名称，灯泡里就有“填入”", async () => {
  const editor = await openCopy(DRAFT, "对照.txt");
  const { document } = editor;
  await untilFindings(document, HOLES);
  await untilOn();
  await vscode.commands.executeCommand("gongwen.placeholders.focus");
  await untilShown(HOLE_ROWS, /^X市/);
  await vscode.window.showTextDocument(document);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const file = vscode.Uri.joinPath(folder, ".gongwen", "facts.json");
  try {
    await runByName("gongwen.collectFacts");
    const table = await until("对照表打开", () =>
      vscode.window.visibleTextEditors.find((shown) => shown.document.uri.path === file.path),
    );
    assert.deepEqual(JSON.parse(table.document.getText()), { 某市: "", X市: "", 某区: "" });
    await until("对照表在磁盘上", () => onDisk(file));
    await table.edit((edit) => {
      edit.replace(placeOf(table.document, '"X市": ""'), '"X市": "滨海市"');
      edit.replace(placeOf(table.document, '"某市": ""'), '"某市": "X市"');
    });
    assert.ok(await table.document.save());
    await untilShown(HOLE_ROWS, new RegExp(`^某市、X市[^]*${await words("可填“{0}”", "滨海市")}`));
    const fill = await until("灯泡里有填入", async () =>
      (await actionsAt(document, "X市")).find(({ title }) => title === "填入“滨海市”，全文 4 处"),
    );
    const before = document.getText();
    assert.ok(fill.edit);
    await vscode.workspace.applyEdit(fill.edit);
    assert.equal(document.getText(), before.replaceAll("X市", "滨海市").replaceAll("某市", "滨海市"));
    await table.edit((edit) => edit.insert(table.document.positionAt(1), '"某区": 7,'));
    await until("写错的值由编辑器标出", () => vscode.languages.getDiagnostics(file).length > 0);
  } finally {
    // A file that is still being changed would outlive its folder.
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ".gongwen"), { recursive: true });
  }
});

test("对照表的写法随清单一起带上", async () => {
  const { packageJSON, extensionUri } = await activated();
  for (const { url } of packageJSON.contributes.jsonValidation) {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, url));
  }
});

/** The page's own, as far as it is used here: the project compiles without a browser's types. */
declare const document: {
  readonly activeElement: unknown;
  querySelector(selector: string): { readonly value: string } | null;
};

async function onDisk(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Waits until the box that F2 opens has the focus and holds the text. */
async function untilRenaming(text: string): Promise<void> {
  await until(`改名框里是${text}`, () =>
    inWindow(
      ([selector, wanted]) => {
        const box = document.querySelector(selector);
        return box !== null && box === document.activeElement && box.value === wanted;
      },
      [RENAME_BOX, text] as const,
    ),
  );
}

async function actionsAt(document: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
  const command = "vscode.executeCodeActionProvider";
  const range = placeOf(document, text);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, "quickfix");
}

async function takeAction(document: vscode.TextDocument, text: string, beginning: string): Promise<void> {
  const found = (await actionsAt(document, text)).find(({ title }) => title.startsWith(beginning))?.command;
  assert.ok(found, `没有“${beginning}”`);
  await vscode.commands.executeCommand(found.command, ...(found.arguments ?? []));
}
