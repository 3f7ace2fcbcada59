// Colours: the grammars of 公文 and of Markdown with ours injected, and semantic tokens in plain text.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { shownTexts } from "./window.ts";

/** A text of each draft and a scope that colours it; each grammar that the manifest contributes has its turn. */
const SCOPES: readonly (readonly [grammar: string, draft: string, text: string, scope: string])[] = [
  ["text.gongwen", "专题汇报.gongwen", "一、基本", "markup.heading.1.gongwen"],
  ["text.gongwen", "专题汇报.gongwen", "X市", "constant.character.escape.mask"],
  ["text.gongwen", "专题汇报.gongwen", "2.5万人次", "constant.numeric"],
  ["text.gongwen", "专题汇报.gongwen", "“晨读一小时”", "string.quoted"],
  ["text.gongwen.markdown-injection", "社区食堂实施方案.md", "（一）工作思路", "gongwen"],
  ["text.gongwen.markdown-injection", "社区食堂实施方案.md", "25家", "constant.numeric"],
  ["text.gongwen.markdown-stars", "社区食堂实施方案.md", "**次", "constant.character.escape.mask"],
];

for (const [grammar, draft, text, scope] of SCOPES) {
  test(`${draft} 里的 ${text} 有颜色：${scope}（${grammar}）`, async () => {
    const editor = await openDraft(draft);
    await untilOn();
    await putCursor(editor, placeOf(editor.document, text).start);
    await vscode.commands.executeCommand("editor.action.inspectTMScopes");
    const scopes = await until("看到这个字的各层名称", async () => {
      const [shown] = await shownTexts(".token-inspect-widget");
      return shown?.split("textmate scopes")[1]?.split("foreground")[0];
    });
    assert.ok(scopes.includes(scope), scopes);
  });
}

test("纯文本里章节号、要点、待填、数字、引名各有语义颜色，Markdown 里没有", async () => {
  const { document } = await openDraft("年度工作总结.txt");
  const tokens = await until("语义颜色", () => semanticTokens(document));
  for (const token of [
    "keyword 一、",
    "keyword （一）",
    "type 一是",
    "macro X市",
    "macro ____",
    "number 14场次",
  ]) {
    assert.ok(tokens.includes(token), `没有 ${token}：${tokens.join("，")}`);
  }
  const markdown = await openDraft("社区食堂实施方案.md");
  await untilOn();
  assert.deepEqual(await semanticTokens(markdown.document), []);
});

/** Each token as its type and its text. */
async function semanticTokens(document: vscode.TextDocument): Promise<string[]> {
  const ask = <T>(command: string) =>
    vscode.commands.executeCommand<T | undefined>(`vscode.${command}`, document.uri);
  const legend = await ask<vscode.SemanticTokensLegend>("provideDocumentSemanticTokensLegend");
  const tokens = await ask<vscode.SemanticTokens>("provideDocumentSemanticTokens");
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; tokens && i < tokens.data.length; i += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = tokens.data.slice(i, i + 4);
    line += down;
    character = down > 0 ? along : character + along;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    found.push(`${legend?.tokenTypes[type]} ${text}`);
  }
  return found;
}
