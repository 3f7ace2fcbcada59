// Whole documents as the editor's own file templates: listed for an empty file, inserted as the bank says, undone at once.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { unfilled } from "../../snippets/written.ts";
import { undone } from "./drafts.ts";
import { activated, openDraft } from "./editor.ts";
import { rows } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, press } from "./window.ts";

type Templates = Record<string, { body: string[] }>;

/** A draft of each language that has templates, the file of these and a template in it. */
const LANGUAGES: readonly (readonly [language: string, draft: string, templates: string, name: string])[] = [
  ["plaintext", "整篇.txt", "templates.json", "巡察整改情况报告"],
  ["gongwen", "整篇.gongwen", "templates.json", "巡察整改情况报告"],
  ["markdown", "整篇.md", "templates.markdown.json", "巡察整改情况报告（Markdown）"],
];

for (const [language, draft, templates, name] of LANGUAGES) {
  test(`${language} 的空文件可以从整篇样式写起，一次撤销回到空文件`, async () => {
    const { document } = await openDraft(draft, "");
    assert.equal(document.languageId, language);
    const wanted = undated(unfilled((await bodyOf(templates, name)).join("\n")).text);
    void vscode.commands.executeCommand("workbench.action.populateFileFromSnippet");
    await until("列出整篇样式", async () => (await rows()).length > 1);
    await commit(name);
    await until("找到这一篇", async () => (await rows())[0]?.includes(name));
    await press("enter");
    await until("整篇写入", () => undated(document.getText()) === wanted);
    await undone(document, "");
  });
}

test("每一篇样式，编辑器写出来的与常用语库说的一样", async () => {
  const { document } = await openDraft("逐篇.txt", "");
  for (const name of Object.keys(await read("templates.json"))) {
    const wanted = undated(unfilled((await bodyOf("templates.json", name)).join("\n")).text);
    await vscode.commands.executeCommand("editor.action.insertSnippet", { name });
    await until(`写入 ${name}`, () => undated(document.getText()) === wanted);
    await undone(document, "");
  }
});

async function bodyOf(file: string, name: string): Promise<string[]> {
  const body = (await read(file))[name]?.body;
  assert.ok(body, name);
  return body;
}

async function read(file: string): Promise<Templates> {
  const { extensionUri } = await activated();
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "snippets", file));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Today's year and date taken out. */
function undated(text: string): string {
  return text.replace(/\d{4}年(?:\d{1,2}月\d{1,2}日)?/g, "某年");
}
