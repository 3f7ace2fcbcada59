// Placeholders: marked, walked through by keys, filled in, deleted, ignored, each change one undo.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  diagnosticsOf,
  findings,
  openCopy,
  placeOf,
  putCursor,
  ruleOf,
  undone,
  untilFindings,
  untilOn,
} from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { LIGHT_BULB_ROWS, openLightBulb } from "./lightBulb.ts";
import { answer, choose, inputValue, runByName, untilClosed, untilObjection } from "./quickInput.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { nextEvent, until } from "./waiting.ts";
import { press, untilShown } from "./window.ts";
import { keyOf, words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const HOLES = [
  "placeholder/masked-name 某市",
  "placeholder/masked-number ×册",
  "placeholder/masked-number **名",
  "placeholder/masked-name X市",
  "placeholder/masked-name X市",
  "placeholder/masked-name 某区",
  "placeholder/blank ____",
  "placeholder/marker 【填写：牵头科室】",
  "placeholder/missing-number 条",
  "placeholder/masked-name X市",
  "placeholder/marker 待补充",
];

test("待填之处逐处标出，消息是中文，级别是警告", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, HOLES.length);
  assert.deepEqual(findings(document), HOLES);
  for (const { message, severity } of diagnosticsOf(document)) {
    assert.match(message, /\p{Script=Han}{4}/u);
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
  }
});

test("Markdown 里也标出，公文语言里也标出", async () => {
  const markdown = await openDraft("社区食堂实施方案.md");
  await untilFindings(markdown.document, 5);
  assert.deepEqual(findings(markdown.document), [
    "placeholder/masked-name X市",
    "placeholder/masked-number *个",
    "placeholder/masked-number **次",
    "placeholder/masked-name 某局",
    "placeholder/blank ____",
  ]);
  const ownLanguage = await openDraft("专题汇报.gongwen");
  await untilFindings(ownLanguage.document, 2);
});

test("网页的残迹标出，“删除这一行”整行删掉", async () => {
  const text = "当前位置：首页 > 范文大全 > 工作总结\n某局2024年工作总结\n\n一、主要工作\n做好了各项工作。\n";
  const { document } = await openDraft("网页.txt", text);
  const residue = await until("残迹", () =>
    diagnosticsOf(document).find((it) => ruleOf(it) === "placeholder/residue"),
  );
  const remove = (await actionsAt(document, residue.range)).find(({ title }) => title === "删除这一行");
  assert.ok(remove?.edit, "没有“删除这一行”");
  await vscode.workspace.applyEdit(remove.edit);
  assert.equal(document.lineAt(0).text, "某局2024年工作总结");
});

test("快捷键逐处查找：选中下一处，到底后从头再来，反方向也一样", async () => {
  const editor = await openCopy(DRAFT, "查找.txt");
  await untilFindings(editor.document, HOLES.length);
  await untilOn();
  const next = await keyOf("gongwen.nextPlaceholder");
  const previous = await keyOf("gongwen.previousPlaceholder");
  const walked: string[] = [];
  for (let i = 0; i < HOLES.length; i++) walked.push(await moved(editor, next));
  assert.deepEqual(walked, HOLES.map(textOf));
  assert.equal(await moved(editor, next), "某市");
  assert.equal(await moved(editor, previous), "待补充");
  assert.equal(await moved(editor, previous), "X市");
});

test("刚打开的稿子还没有标出来，查找下一处也到得了", async () => {
  const editor = await openCopy(DRAFT, "刚打开.txt");
  await withSettings({ "gongwen.diagnostics.enable": false }, async () => {
    await untilFindings(editor.document, 0);
    await untilOn();
  });
  await vscode.commands.executeCommand("gongwen.nextPlaceholder");
  await until("选中某市", () => selected(editor) === "某市");
});

test("命令面板里的下一处、上一处与快捷键一样", async () => {
  const editor = await openCopy(DRAFT, "查找之二.txt");
  await untilFindings(editor.document, HOLES.length);
  await untilOn();
  await runByName("gongwen.nextPlaceholder");
  await until("选中某市", () => selected(editor) === "某市");
  await runByName("gongwen.previousPlaceholder");
  await until("选中待补充", () => selected(editor) === "待补充");
});

test("灯泡里有填写、删除、忽略", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, HOLES.length);
  const titles = (await actionsAt(document, placeOf(document, "×册"))).map(({ title }) => title);
  assert.deepEqual(titles, [
    "填写“×册”…",
    "删除“×册”",
    "忽略这一处“×册”",
    "忽略本文件里的“×册”",
    "忽略本文件夹里的“×册”",
    "忽略所有文件夹里的“×册”",
    "本文件夹不再检查“数字未填写”",
  ]);
});

test("按 Ctrl+. 打开灯泡，选“删除”就删掉", async () => {
  const editor = await openCopy(DRAFT, "灯泡.txt");
  await untilFindings(editor.document, HOLES.length);
  await putCursor(editor, placeOf(editor.document, "待补充").start);
  const before = editor.document.getText();
  await openLightBulb();
  await untilShown(LIGHT_BULB_ROWS, "填写“待补充”");
  await press("down");
  await untilShown(`${LIGHT_BULB_ROWS}.focused`, "删除“待补充”");
  await press("enter");
  await until("删掉", () => editor.document.getText() === before.replace("待补充", ""));
});

test("填写一处数字：输入框里只选中×，输入 300 就成了 300册，一次撤销回到原样", async () => {
  const { document } = await openCopy(DRAFT, "填一处.txt");
  await untilFindings(document, HOLES.length);
  const before = document.getText();
  await runFill(document, "×册");
  assert.equal(await inputValue(), "×册");
  await answer("300");
  await until("填好", () => document.getText() === before.replace("×册", "300册"));
  await undone(document, before);
});

test("填写一个名称：问填几处，填了全文 3 处，一次撤销全部回来", async () => {
  const { document } = await openCopy(DRAFT, "填全文.txt");
  await untilFindings(document, HOLES.length);
  const before = document.getText();
  await runFill(document, "X市");
  await answer("滨海");
  await choose(await words("全文 {0} 处", 3));
  await until("三处都填好", () => document.getText() === before.replaceAll("X市", "滨海市"));
  await untilFindings(document, HOLES.length - 3);
  await undone(document, before);
  await untilFindings(document, HOLES.length);
});

test("命令“填写”填光标所在的一处；没有填、填得和原来一样，会说明，按 Esc 不改", async () => {
  const editor = await openCopy(DRAFT, "填光标处.txt");
  await untilFindings(editor.document, HOLES.length);
  await untilOn();
  const before = editor.document.getText();
  await putCursor(editor, placeOf(editor.document, "待补充").start);
  await runByName("gongwen.fillPlaceholder");
  await until("问的是待补充", async () => (await inputValue()) === "待补充");
  await press("enter");
  await untilObjection(await words("与原文相同，还没有填写"));
  await press("backspace");
  await untilObjection(await words("请填写内容；要去掉这一处，请用快速修复里的“删除”"));
  await press("escape");
  await untilClosed();
  assert.equal(editor.document.getText(), before);
});

test("删除一处，一次撤销回来", async () => {
  const { document } = await openCopy(DRAFT, "删一处.txt");
  await untilFindings(document, HOLES.length);
  const before = document.getText();
  const action = (await actionsAt(document, placeOf(document, "待补充"))).find(({ title }) =>
    title.startsWith("删除"),
  );
  assert.ok(action?.edit);
  await vscode.workspace.applyEdit(action.edit);
  assert.equal(document.getText(), before.replace("待补充", ""));
  await undone(document, before);
});

test("忽略所有文件夹里的：写进个人设置，标记消失", async () => {
  const { document } = await openCopy(DRAFT, "忽略.txt");
  await untilFindings(document, HOLES.length);
  const setting = () => vscode.workspace.getConfiguration("gongwen", document.uri);
  try {
    await runAction(document, "×册", "忽略所有文件夹里的");
    await untilFindings(document, HOLES.length - 1);
    assert.deepEqual(setting().inspect("ignore")?.globalValue, ["×册"]);
  } finally {
    await setting().update("ignore", undefined, vscode.ConfigurationTarget.Global);
  }
  await untilFindings(document, HOLES.length);
});

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const command = "vscode.executeCodeActionProvider";
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, "quickfix");
}

/** Takes the quick fix whose title begins so, without waiting for what it asks. */
async function runAction(document: vscode.TextDocument, text: string, beginning: string): Promise<void> {
  const actions = await actionsAt(document, placeOf(document, text));
  const command = actions.find(({ title }) => title.startsWith(beginning))?.command;
  assert.ok(command, `没有“${beginning}”：${actions.map(({ title }) => title).join("、")}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Opens the input box of the quick fix 填写…. */
async function runFill(document: vscode.TextDocument, text: string): Promise<void> {
  void runAction(document, text, "填写");
  await until(`问的是“${text}”`, async () => (await inputValue()) === text);
}

/** Presses a key that moves the selection; gives the text that is selected once the window has moved it. */
async function moved(editor: vscode.TextEditor, key: string): Promise<string> {
  const event = nextEvent(
    `按 ${key} 后离开“${selected(editor)}”`,
    vscode.window.onDidChangeTextEditorSelection,
  );
  await press(key);
  await event;
  return selected(editor);
}

function selected({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}

function textOf(finding: string): string {
  return finding.slice(finding.indexOf(" ") + 1);
}
