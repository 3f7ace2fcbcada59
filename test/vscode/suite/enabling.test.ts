// Which files are read: by their content, by the writer's word, by the settings, and what a wrong setting costs.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  diagnosticsOf,
  findings,
  openCopy,
  outline,
  ruleOf,
  status,
  untilFindings,
  untilOff,
  untilOn,
  untilStatus,
} from "./drafts.ts";
import { activated, openDraft } from "./editor.ts";
import { untilTold } from "./notices.ts";
import { choose, listedInPalette, runByName } from "./quickInput.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { nextEvent, until } from "./waiting.ts";
import { paletteName, words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const DRAFT_FINDINGS = 11;
/** Commands that the palette lists whatever is open, and those of a plain-text draft without a selection. */
const EVERYWHERE = [
  ...["insertSection", "suggest", "openSample", "restartServer", "showLog"],
  ...["showMetrics", "compareMetrics", "exportMetrics", "exportWord", "exportWordWithComments"],
  ...["insertPhrase", "savePhrase", "importPhrases", "findRepeats", "newDocument", "phrases.filter"],
  "editWording",
];
const ON_DRAFTS = [
  ...["nextPlaceholder", "previousPlaceholder", "fillPlaceholder", "fillInTurn", "collectFacts"],
  ...["fixAll", "cleanPasted", "finalCheck", "unignore"],
  ...["moveSectionUp", "moveSectionDown", "promoteSection", "demoteSection"],
  ...["renumberDocument", "renumberSection", "switchNumberStyle", "toMarkdownHeadings"],
  ...["splitHeading", "joinHeading", "regenerateContents"],
  ...["outline.filter", "outline.stopFollowing"],
];

test("打开总结就启用，状态里有待填数、字数和原因", async () => {
  await activated();
  const { document } = await openDraft(DRAFT);
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", DRAFT_FINDINGS, "292"));
  assert.match(await status(), /内容像公文/);
  await untilFindings(document, DRAFT_FINDINGS);
});

for (const name of ["购物清单.txt", "README.md", "field-notes.txt"]) {
  test(`${name} 不受打扰：没有标记，没有大纲，状态说没有启用和原因`, async () => {
    const { document } = await openDraft(name);
    assert.match(await untilOff(), /内容不像公文/);
    const ours = (await outline(document)).filter((line) => !line.trim().startsWith("#"));
    assert.deepEqual(ours, []);
    // Diagnostics of a draft that is opened later are there: those of this file would be too.
    await untilFindings((await openDraft(DRAFT)).document, DRAFT_FINDINGS);
    assert.deepEqual(diagnosticsOf(document), []);
  });
}

test("命令“在此启用”：仅此文件，语言变成公文，标出空白", async () => {
  const { document } = await openDraft("采购.txt", "办公用品采购\n钢笔 ____ 支\n");
  await untilOff();
  const reopened = nextEvent("语言改为公文", vscode.workspace.onDidOpenTextDocument);
  await runByName("gongwen.enableHere");
  await choose(await words("仅此文件"));
  assert.equal((await reopened).languageId, "gongwen");
  assert.match(await untilOn(), /语言模式为公文/);
  const shown = () => findings(vscode.window.activeTextEditor?.document ?? document);
  assert.deepEqual(await until("标出空白", shown), ["placeholder/blank ____"]);
});

test("命令“在此启用”：本文件夹，设置写进文件夹", async () => {
  await openDraft("购物清单.txt");
  await untilOff();
  const setting = () => vscode.workspace.getConfiguration("gongwen").inspect("enable")?.workspaceValue;
  try {
    await runByName("gongwen.enableHere");
    await choose(await words("本文件夹"));
    assert.match(await untilOn(), /始终开启/);
    assert.equal(setting(), "always");
  } finally {
    const { Workspace } = vscode.ConfigurationTarget;
    await vscode.workspace.getConfiguration("gongwen").update("enable", undefined, Workspace);
  }
  await untilOff();
});

test("命令面板只列有用的命令", async () => {
  const names = async (commands: readonly string[]) =>
    (await Promise.all(commands.map((command) => paletteName(`gongwen.${command}`)))).sort();
  await openDraft("购物清单.txt");
  await untilOff();
  assert.deepEqual(await ourPalette(), await names([...EVERYWHERE, "enableHere"]));
  await openDraft(DRAFT);
  await untilOn();
  assert.deepEqual(await ourPalette(), await names([...EVERYWHERE, ...ON_DRAFTS]));
});

test("设置 gongwen.enable 改为 off、always，打开着的文件立即随之改变", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, DRAFT_FINDINGS);
  await withSettings({ "gongwen.enable": "off" }, async () => {
    assert.match(await untilOff(), /已在设置中关闭/);
    await untilFindings(document, 0);
    await until("大纲空了", async () => (await outline(document)).length === 0);
  });
  await untilOn();
  await untilFindings(document, DRAFT_FINDINGS);
  await until("大纲回来了", () => outline(document));
  const list = await openDraft("购物清单.txt");
  await untilOff();
  await withSettings({ "gongwen.enable": "always" }, async () => {
    assert.match(await untilOn(), /始终开启/);
  });
  await untilOff();
  assert.deepEqual(diagnosticsOf(list.document), []);
});

test("设置 gongwen.diagnostics.enable 关掉后不标出，大纲仍在", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, DRAFT_FINDINGS);
  await withSettings({ "gongwen.diagnostics.enable": false }, async () => {
    await untilFindings(document, 0);
    assert.equal((await outline(document))[0], "某市2024年工作总结");
  });
  await untilFindings(document, DRAFT_FINDINGS);
});

test("设置 gongwen.rules 逐条定级，gongwen.ignore 放过文字", async () => {
  const { document } = await openCopy(DRAFT, "定级.txt");
  await untilFindings(document, DRAFT_FINDINGS);
  const rules = { "placeholder/blank": "error", "placeholder/masked-name": "off" };
  await withSettings({ "gongwen.rules": rules, "gongwen.ignore": ["×册"] }, async () => {
    await until("遮住的名称不再标出", () => !findings(document).some((line) => line.includes("masked-name")));
    await until("×册不再标出", () => !findings(document).some((line) => line.endsWith("×册")));
    const blank = diagnosticsOf(document).find((it) => ruleOf(it) === "placeholder/blank");
    assert.equal(blank?.severity, vscode.DiagnosticSeverity.Error);
  });
  await untilFindings(document, DRAFT_FINDINGS);
});

test("设置 gongwen.preset 改为 final，待填之处都成了错误；改为 drafting，只轻轻提示", async () => {
  const { document } = await openCopy(DRAFT, "定稿前.txt");
  await untilFindings(document, DRAFT_FINDINGS);
  const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
  const severities = () => diagnosticsOf(document).map(({ severity }) => severity);
  await withSettings({ "gongwen.preset": "final" }, async () => {
    await until("都是错误", () => severities().length > 0 && severities().every((it) => it === error));
  });
  await withSettings({ "gongwen.preset": "drafting" }, async () => {
    await until("都比警告轻", () => severities().length > 0 && severities().every((it) => it > warning));
  });
  await untilFindings(document, DRAFT_FINDINGS);
});

test("一项设置写错，说出是哪一项、可以怎么写，别的照常", async () => {
  const { document } = await openCopy(DRAFT, "写错.txt");
  await untilFindings(document, DRAFT_FINDINGS);
  await withSettings({ "gongwen.enable": "常开", "gongwen.ignore": ["某区"] }, async () => {
    assert.match(await untilTold("gongwen.enable"), /“?常开.*auto、always、off/);
    await until("某区不再标出", () => !findings(document).some((line) => line.endsWith("某区")));
    assert.equal(diagnosticsOf(document).length, DRAFT_FINDINGS - 1);
    assert.match(await untilOn(), /内容像公文/);
  });
});

/** The commands of the manifest that the palette lists. */
async function ourPalette(): Promise<string[]> {
  const { packageJSON } = await activated();
  const declared: { category: string; title: string }[] = packageJSON.contributes.commands;
  const names = declared.map(({ category, title }) => `${category}: ${title}`);
  const listed = (await listedInPalette("公文")).map((row) => row.split(",")[0] ?? "");
  return listed.filter((row) => names.includes(row)).sort();
}
