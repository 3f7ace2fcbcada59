// The language 公文, the editor settings that come with the extension, and the sections among the suggestions.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { undone } from "./drafts.ts";
import { activated, openDraft } from "./editor.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, press, typeKeys, untilShown } from "./window.ts";
import { keyOf } from "./words.ts";

test("扩展名 .gongwen 和 .公文.txt 的文件，语言是公文", async () => {
  for (const name of ["通知.gongwen", "请示.公文.txt"]) {
    const { document } = await openDraft(name, "关于安全生产工作的通知\n");
    assert.equal(document.languageId, "gongwen", name);
  }
});

test("公文语言里打左引号，右引号自动补上；纯文本里不补", async () => {
  for (const [left, right] of ["“”", "《》", "（）", "【】", "〔〕"]) {
    const { document } = await openDraft(`${left}.gongwen`, "");
    await commit(left ?? "");
    await until(`补上 ${right}`, () => document.getText() === `${left}${right}`);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  const plain = await openDraft("成对.txt", "");
  await commit("“");
  await until("打上左引号", () => plain.document.getText() === "“");
});

test("公文语言里双击选中的是一个数、一个字", async () => {
  const { document } = await openDraft("选词.gongwen", "接待读者2.5万人次，增长31％\n");
  const wordAt = (character: number) =>
    document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
  assert.equal(wordAt(5), "2.5");
  assert.equal(wordAt(0), "接");
});

test("扩展带来的编辑器默认设置都起作用", async () => {
  const { packageJSON } = await activated();
  const defaults: Record<string, Record<string, unknown>> = packageJSON.contributes.configurationDefaults;
  assert.deepEqual(Object.keys(defaults), ["[plaintext]", "[markdown]", "[gongwen]"]);
  for (const [language, values] of Object.entries(defaults)) {
    const languageId = language.slice(1, -1);
    for (const [name, value] of Object.entries(values)) {
      const actual = vscode.workspace.getConfiguration(undefined, { languageId }).get(name);
      assert.deepEqual(actual, value, `${language} ${name}`);
    }
  }
});

/** How a section of the bank begins in each language that has snippets of it. */
const SNIPPETS: readonly (readonly [language: string, file: string, beginning: string])[] = [
  ["plaintext", "建议.txt", "一、下一步工作打算\n针对上述问题"],
  ["gongwen", "建议.gongwen", "一、下一步工作打算\n针对上述问题"],
  ["markdown", "建议.md", "一、下一步工作打算\n\n针对上述问题"],
];

for (const [language, file, beginning] of SNIPPETS) {
  test(`${language} 的建议里有章节，打拼音首字母就能插入，一次撤销回来`, async () => {
    const { document } = await openDraft(file, "");
    assert.equal(document.languageId, language);
    await typeKeys("xybgzds");
    await until("打好", () => document.getText() === "xybgzds");
    // What was suggested while the letters came in may still be of the first of them.
    await press("escape");
    await press(await keyOf("gongwen.suggest"));
    await untilShown(".suggest-widget .monaco-list-row.focused", "下一步工作打算");
    await press("tab");
    await until("插入章节", () => document.getText().startsWith(beginning));
    await undone(document, "xybgzds");
  });
}
