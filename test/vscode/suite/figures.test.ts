// Figures in the text itself: hints, the line above a section, the same subject lit up and linked from the hover.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { untilInPage } from "./page.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";

const TEXT = `2026年供水工作报告
一、总体情况
上年办理群众来信来访事项1250件。完成投资4.36亿元，同比增长9%。
二、主要工作
全年办理群众来信来访事项1520件。
治理项目38项，其中省级12项、市级40项。
`;

test("数据后面的小字：默认没有，设置打开就有，写明推算的数", async () => {
  const { document } = await openDraft("小字.txt", TEXT);
  await untilOn();
  assert.deepEqual(await hintsOf(document), []);
  await withSettings({ "gongwen.inlayHints": true }, async () => {
    await until("小字", async () => (await hintsOf(document)).join() === "此前约4亿元,占31.58%");
  });
  await until("小字收起", async () => (await hintsOf(document)).length === 0);
});

test("章节标题上面的数据和待核：默认没有，设置打开就有，点一下打开数据表，正文转到待核的一处", async () => {
  const { document } = await openDraft("标题上面.txt", TEXT);
  await untilOn();
  assert.deepEqual(await lensesOf(document), []);
  await withSettings({ "gongwen.codeLens": true }, async () => {
    const lens = await until("二、上面的一行", async () =>
      (await lensesOf(document)).find(({ command }) => command?.title === "数据 4 · 待核 1"),
    );
    assert.equal(lens.range.start.line, 3);
    const { command, arguments: given = [] } = lens.command ?? { command: "" };
    await vscode.commands.executeCommand(command, ...given);
    const wanted = placeOf(document, "40项");
    await until("光标到 40项", () => vscode.window.activeTextEditor?.selection.isEqual(selectionOf(wanted)));
    assert.match(await untilInPage('tbody tr[tabindex="0"]', "1520件"), /主要工作/);
  });
});

test("光标在数据上：同一对象的数据一起亮起，悬停里的链接转到另一处", async () => {
  const { document } = await openDraft("同一对象.txt", TEXT);
  await untilOn();
  const at = placeOf(document, "1250件").start;
  const lit = await until("亮起的数据", async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at,
    );
    return found?.length === 2 ? found : undefined;
  });
  assert.deepEqual(
    lit.map(({ range }) => document.getText(range)),
    ["1250件", "1520件"],
  );
  const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    at,
  );
  const said = (hover?.contents ?? []).map((part) => (typeof part === "string" ? part : part.value)).join();
  const address = /同一对象：\[第 5 行 1520件\]\(<([^>]+)>\)/.exec(said)?.[1];
  assert.ok(address, said);
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(address));
  await until("光标到第 5 行", () => vscode.window.activeTextEditor?.selection.start.line === 4);
});

test("光标在正文里：编辑器不把半句话当成一个词标亮", async () => {
  const { document } = await openDraft(
    "正文.txt",
    "2026年工作总结\n一、做法\n扎实推进各项工作，成效明显。\n",
  );
  await untilOn();
  const at = placeOf(document, "推进").start;
  const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    "vscode.executeDocumentHighlights",
    document.uri,
    at,
  );
  assert.deepEqual(
    lit.map(({ range }) => document.getText(range)),
    [""],
  );
});

async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    all,
  );
  return hints.map(({ label }) => String(label));
}

function lensesOf(document: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
}

function selectionOf({ start, end }: vscode.Range): vscode.Selection {
  return new vscode.Selection(start, end);
}
