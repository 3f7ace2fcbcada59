// Suggestions as a writer with an input method meets them: after composed text, taken with Tab, at the key, or never.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { withSettings } from "./settings.ts";
import { suggested, untilNoneSuggested, untilSuggested } from "./suggestions.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, compose, press, typeKeys } from "./window.ts";
import { keyOf } from "./words.ts";

const TITLE = "某市林业局2026年工作总结";
const DRAFT = [TITLE, "一、主要工作", "全年工作平稳有序。", "二、存在的问题", "", ""].join("\n");
const PHRASES = [
  "## 问题",
  "- 与上级要求相比还有不小差距，",
  "- 与群众期盼相比还有不足，",
  "## 打算",
  "- 下一阶段，我局将${1:聚焦重点}，持续用力。",
].join("\n");

/** Opens a draft in a folder with phrases of its own, the cursor at its end. */
async function openAtEnd(name: string, text = DRAFT): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
  const file = vscode.Uri.joinPath(folder, ".gongwen/phrases/本局.md");
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PHRASES));
  const editor = await openDraft(`提示·${name}`, text);
  if (text !== "") await untilOn();
  // The first answer reads the bank, and meanwhile nothing is suggested of itself.
  await vscode.commands.executeCommand(
    "vscode.executeCompletionItemProvider",
    editor.document.uri,
    editor.selection.active,
  );
  await press("ctrl+end");
  await until("光标在末尾", () => editor.selection.active.line === editor.document.lineCount - 1);
  return editor;
}

test("输入法上屏“与上级”，提示打开，按 Tab 采用，文字恰在应在之处，一次撤销回来", async () => {
  const editor = await openAtEnd("上屏.txt");
  await commit("总的看，");
  await compose("与上级", "yu'shang'ji");
  await untilSuggested("与上级要求相比还有不小差距，");
  const before = editor.document.getText();
  await press("tab");
  await until("采用", () => editor.document.getText() === `${DRAFT}总的看，与上级要求相比还有不小差距，`);
  await undone(editor.document, before);
});

test("Markdown 里一样，行中间、没有空格也一样", async () => {
  const text = `# ${TITLE}\n\n## 一、存在的问题\n\n`;
  const editor = await openAtEnd("上屏.md", text);
  await commit("从督查情况看");
  await compose("与群众期", "yu'qun'zhong'qi");
  await untilSuggested("与群众期盼相比还有不足，");
  await press("tab");
  await until("采用", () => editor.document.getText() === `${text}从督查情况看与群众期盼相比还有不足，`);
});

test("光标在句子中间，后面是逗号，提示一样打开，后面的话不动", async () => {
  const text = `${TITLE}\n一、存在的问题\n总的看，还要继续努力。`;
  const editor = await openAtEnd("句中.txt", text);
  await putCursor(editor, placeOf(editor.document, "，还要").start);
  await compose("与群众期", "yu'qun'zhong'qi");
  await untilSuggested("与群众期盼相比还有不足，");
  await press("tab");
  await until("采用", () =>
    editor.document.getText().endsWith("总的看与群众期盼相比还有不足，还要继续努力。"),
  );
});

test("拼音首字母：打 xyjdwj，采用后光标停在要填的地方", async () => {
  const editor = await openAtEnd("字母.txt");
  await typeKeys("xyjdwj");
  await untilSuggested("下一阶段，我局将…，持续用力。");
  await press("tab");
  await until("选中要填的地方", () => editor.document.getText(editor.selection) === "聚焦重点");
  assert.ok(editor.document.getText().endsWith("\n下一阶段，我局将聚焦重点，持续用力。"));
});

test("正在用输入法拼写时不打扰；回车照常换行，不采用提示", async () => {
  const editor = await openAtEnd("回车.txt");
  await compose("与上级", "yushangji", async () => assert.deepEqual(await suggested(), []));
  await untilSuggested("与上级要求");
  await press(await keyOf("runCommands"));
  await until("换行", () => editor.document.getText() === `${DRAFT}与上级\n`);
});

test("不是公文的文件，回车照编辑器的设置采用提示", async () => {
  await openDraft("记事.txt", "清单\n");
  const { languageId } = vscode.window.activeTextEditor?.document ?? {};
  const setting = (language?: string) =>
    vscode.workspace
      .getConfiguration("editor", { languageId: language ?? "" })
      .get("acceptSuggestionOnEnter");
  assert.equal(setting(languageId), "on");
  assert.equal(setting("gongwen"), "off");
});

test("Alt+K：空行上提示本节用得上的话；什么都没打也行；空白文稿提示文种", async () => {
  await openAtEnd("快捷键.txt");
  await press(await keyOf("gongwen.suggest"));
  // The next number comes before them; which of the two comes first depends on what was used before.
  await until("两句都在最前面", async () => {
    const first = (await suggested()).slice(0, 3);
    return ["与上级要求", "与群众期盼"].every((phrase) => first.some((row) => row.startsWith(phrase)));
  });
  await press("escape");
  await untilNoneSuggested();
  const { document } = await openAtEnd("空白.txt", "");
  await press(await keyOf("gongwen.suggest"));
  await until("提示文种", async () => (await suggested()).some((row) => row.includes("请示")));
  await press("escape");
  assert.equal(document.getText(), "");
});

test("在行首写章节的名称，采用后整节插入，序号接得上，一次撤销回来", async () => {
  const editor = await openAtEnd("章节.txt", [TITLE, "一、主要工作", "平稳。", "", ""].join("\n"));
  await commit("存在的主要");
  await untilSuggested("存在的主要问题");
  const before = editor.document.getText();
  await press("tab");
  await until("插入章节", () => editor.document.getText().includes("\n二、存在的主要问题\n"));
  await undone(editor.document, before);
});

test("设置 gongwen.completion：manual 只在按键时提示，off 从不提示", async () => {
  const ours = async ({ document, selection }: vscode.TextEditor) => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      selection.active,
    );
    return list.items.filter(({ label }) => JSON.stringify(label).includes("与上级要求")).length;
  };
  const editor = await openAtEnd("设置.txt");
  await commit("与上级");
  await untilSuggested("与上级要求");
  assert.equal(await ours(editor), 1);
  await press("escape");
  await withSettings({ "gongwen.completion": "manual" }, async () => {
    await until("不再自动提示", async () => (await ours(editor)) === 0);
    await press(await keyOf("gongwen.suggest"));
    await untilSuggested("与上级要求");
    await press("escape");
  });
  await withSettings({ "gongwen.completion": "off" }, async () => {
    await until("不提示", async () => (await ours(editor)) === 0);
  });
});
