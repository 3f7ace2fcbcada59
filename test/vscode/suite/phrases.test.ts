// The bank in the editor: 插入常用语, 新建公文, the tree 常用语, phrases saved from a draft and from past reports.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { answer, choose, chooseByLetters, runByName, untilClosed } from "./quickInput.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, drag, press, shownTexts, untilShown } from "./window.ts";
import { words } from "./words.ts";

const TEXT = ["某市林业局2026年工作总结", "一、主要工作", "X市各项工作平稳有序。", ""].join("\n");
const LINES = ".monaco-editor .view-line";
const ROWS = ".pane-body .monaco-list-row";
const OWN_FOLDER = ".gongwen/phrases";

function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
}

async function openReport(name: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, TEXT);
  await untilOn();
  await press("ctrl+end");
  await until("光标在末尾", () => editor.selection.active.line === 3);
  return editor;
}

/** Opens the tree and finds one phrase by its initials. */
async function find(letters: string, label: string): Promise<void> {
  await runByName("gongwen.phrases.filter");
  await answer(letters);
  await untilShown(ROWS, label);
  // Rows that are drawn anew while they are held are no longer known to the tree.
  let last = "";
  let same = 0;
  await until("列表不再变", async () => {
    const now = (await shownTexts(ROWS)).join();
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= 3;
  });
}

/** Drags a row onto a line, and again where VS Code dropped nothing: the tree forgets a row that it draws anew just then. */
async function dragIn(row: string, line: string, isIn: () => boolean): Promise<void> {
  for (let turn = 0; turn < MOST_DRAGS && !isIn(); turn++) {
    await drag(ROWS, row, line, LINES);
    await until(`${row} 放下`, isIn, DROP_LIMIT).catch(() => undefined);
  }
  assert.ok(isIn(), `${row} 没有放进正文`);
}

const MOST_DRAGS = 4;
const DROP_LIMIT = 4000;

test("插入常用语：打拼音首字母找到，插在光标处，一次撤销", async () => {
  const editor = await openReport("插入常用语.txt");
  await runByName("gongwen.insertPhrase");
  await chooseByLetters("tcbg", "特此报告。");
  await until("插入", () => editor.document.getText() === `${TEXT}特此报告。`);
  await undone(editor.document, TEXT);
});

test("新建公文：选文种，新文稿打开，光标在第一处要填的地方", async () => {
  await runByName("gongwen.newDocument");
  await chooseByLetters("shangqiahan", "商洽函");
  const editor = await until("新文稿打开", () => {
    const { activeTextEditor } = vscode.window;
    return (
      activeTextEditor?.document.isUntitled && activeTextEditor.document.lineCount > 3 && activeTextEditor
    );
  });
  assert.match(editor.document.lineAt(0).text, /的函$/);
  assert.equal(editor.document.getText(editor.selection), "【填写：本单位】");
});

test("常用语的树：查找、收藏、点一下插入、清除查找", async () => {
  const editor = await openReport("树.txt");
  await find("tcbg", "特此报告。");
  await click(ROWS, "特此报告。");
  await until("插入", () => editor.document.getText() === `${TEXT}特此报告。`);
  await untilShown(ROWS, await words("最近使用"));
  await vscode.commands.executeCommand("gongwen.phrases.addFavourite", { entry: { id: "closing-none" } });
  await vscode.commands.executeCommand("gongwen.phrases.removeFavourite", { entry: { id: "closing-none" } });
  await runByName("gongwen.phrases.clearFilter");
  await untilShown(ROWS, "称谓礼节");
});

test("从常用语的树拖进正文：一句话插在放下的地方，一次撤销；章节整节插入，序号接得上", async () => {
  const editor = await openReport("拖.txt");
  await find("tcbg", "特此报告。");
  await dragIn("特此报告。", "一、主要工作", () =>
    editor.document.getText().includes("一、主要工作特此报告。\n"),
  );
  await vscode.window.showTextDocument(editor.document);
  await undone(editor.document, TEXT);
  await find("xybgzds", "下一步工作打算");
  await dragIn("下一步工作打算", "X市各项工作", () =>
    /\n二、下一步工作打算\n/.test(editor.document.getText()),
  );
});

test("保存为常用语：选中的话存进文件夹，遮住的名称成了要填的地方，马上就能提示", async () => {
  const editor = await openReport("保存.txt");
  const place = placeOf(editor.document, "X市各项工作平稳有序。");
  editor.selection = new vscode.Selection(place.start, place.end);
  await runByName("gongwen.savePhrase");
  await choose("成绩");
  await choose(await words("本文件夹"));
  const file = vscode.Uri.joinPath(folder(), OWN_FOLDER, "常用语.md");
  const saved = await until("存好", async () => {
    const bytes = await vscode.workspace.fs.readFile(file).then(undefined, () => undefined);
    return bytes && new TextDecoder().decode(bytes);
  });
  assert.equal(saved, "## 成绩\n\n- ${1:X市}各项工作平稳有序。\n");
  await putCursor(editor, new vscode.Position(3, 0));
  await vscode.commands.executeCommand("gongwen.insertPhrase", { id: "own:${1:X市}各项工作平稳有序。" });
  await until("插入保存的话", () => editor.document.lineAt(3).text === "X市各项工作平稳有序。");
  await vscode.workspace.fs.delete(file);
});

test("自己的常用语放在设置写明的文件夹里，所有文稿都能用", async () => {
  const own = vscode.Uri.joinPath(folder(), "自己的");
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(own, "我的.md"),
    new TextEncoder().encode("- 我负责的工作，"),
  );
  await withSettings({ "gongwen.phrases.folder": own.fsPath }, async () => {
    const editor = await openReport("自己.txt");
    await until("用上自己的话", async () => {
      await vscode.commands.executeCommand("gongwen.insertPhrase", { id: "own:我负责的工作，" });
      return editor.document.getText() === `${TEXT}我负责的工作，`;
    });
  });
  await vscode.workspace.fs.delete(own, { recursive: true });
});

test("从以往材料提取常用语：列出几份材料里都有的话，勾选的存下来", async () => {
  const past = vscode.Uri.joinPath(folder(), "以往材料");
  const sentence = "定期研究部署护林防火工作。";
  for (const year of [2024, 2025]) {
    const text = `${year}年工作总结\n一、强化组织领导\n${sentence}第${year}年另有一句不同的话。\n`;
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(past, `${year}.txt`),
      new TextEncoder().encode(text),
    );
  }
  await openReport("提取.txt");
  const done = vscode.commands.executeCommand("gongwen.importPhrases", { folder: past });
  await untilShown(".quick-input-list .monaco-list-row", sentence);
  for (const found of ["强化组织领导", sentence]) await click(".quick-input-list .monaco-list-row", found);
  await press("enter");
  await choose(await words("本文件夹"));
  await done;
  const file = vscode.Uri.joinPath(folder(), OWN_FOLDER, "常用语.md");
  const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  assert.equal(saved, `## 标题\n\n- 强化组织领导\n\n## 通用\n\n- ${sentence}\n`);
  await vscode.workspace.fs.delete(file);
  await vscode.workspace.fs.delete(past, { recursive: true });
  await untilClosed();
});
