// The table of figures: opened by name, live as one types, a click goes to the text; compared and exported.
import assert from "node:assert/strict";
import readExcelFile from "read-excel-file/node";
import * as vscode from "vscode";
import { openCopy, placeOf, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { untilTold } from "./notices.ts";
import { clickInPage, pageTexts, untilInPage } from "./page.ts";
import { choose, confirmPlace, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const ROWS = "main .leaf:not([hidden]) tbody tr";

test("数据表：列出数据，随写随新，点一行转到原文", async () => {
  const editor = await openCopy(DRAFT, "数据表.txt");
  await untilOn();
  await runByName("gongwen.showMetrics");
  const row = await untilInPage(ROWS, "16.4万元");
  assert.equal(row.split("|").slice(0, 3).join("|"), "（二）推进场馆建设|投资|16.4万元");
  const count = (await pageTexts(ROWS)).length;
  await editor.edit((change) =>
    change.insert(placeOf(editor.document, "二、存在").start, "新建书屋12个。\n"),
  );
  assert.match(await untilInPage(ROWS, "12个"), /书屋/);
  assert.equal((await pageTexts(ROWS)).length, count + 1);
  await clickInPage(ROWS, "16.4万元");
  const wanted = placeOf(editor.document, "16.4万元");
  await until("光标到 16.4万元", () => {
    const active = vscode.window.activeTextEditor;
    return active?.document === editor.document && active.selection.isEqual(selectionOf(wanted));
  });
});

test("数据表按表头排序，再点反过来，第三次回到原文的次序", async () => {
  await openDraft("排序.txt", "2026年工作总结\n一、供水\n改造水厂3座，疏浚河道12公里，绿化荒山5亩。\n");
  await untilOn();
  await runByName("gongwen.showMetrics");
  const figures = async () => (await pageTexts(`${ROWS} td:nth-child(3)`)).join(" ");
  await until("按原文", async () => (await figures()) === "3座 12公里 5亩");
  for (const order of ["3座 5亩 12公里", "12公里 5亩 3座", "3座 12公里 5亩"]) {
    await clickInPage("main .leaf:not([hidden]) th button", await words("数据"));
    await until(order, async () => (await figures()) === order);
  }
});

test("与上年对比：选同一文件夹里上年的报告，逐项列出增减", async () => {
  await openDraft(
    "2025年供水报告.txt",
    "2025年供水工作报告\n一、供水\n改造水厂4座，疏浚河道10公里，水质达标率95.2%。\n",
  );
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  await openDraft(
    "2026年供水报告.txt",
    "2026年供水工作报告\n一、供水\n改造水厂5座，绿化荒山30亩，水质达标率97.5%。\n",
  );
  await untilOn();
  await runByName("gongwen.compareMetrics");
  await choose("2025年供水报告.txt");
  assert.match(await untilInPage(ROWS, "达标率"), /95\.2%\|97\.5%\|\+2\.3个百分点/);
  assert.match(await untilInPage(ROWS, "水厂"), /水厂\|4座\|5座\|\+1座\|\+25%/);
  await untilInPage(ROWS, await words("新增"));
  await untilInPage(ROWS, await words("本年没有"));
  await clickInPage(ROWS, await words("本年没有"));
  await until("转到上年的10公里", async () => {
    const active = vscode.window.activeTextEditor;
    const text = active?.document.getText(active.selection);
    return active?.document.fileName.endsWith("2025年供水报告.txt") && text === "10公里";
  });
});

test("图表翻开着，写字时不翻回数据表；换一份稿子就列那一份的", async () => {
  const TAB = ".tabs [aria-selected=true]";
  const column = vscode.ViewColumn.One;
  const { document: other } = await openDraft("道路.txt", "2026年工作总结\n一、道路\n硬化道路7公里。\n");
  await untilOn();
  const editor = await openDraft("管网.txt", "2026年工作总结\n一、管网\n铺设管网5公里。\n");
  await untilOn();
  await runByName("gongwen.showMetrics");
  await untilInPage(ROWS, "5公里");
  await clickInPage(".tabs button", await words("图表"));
  await untilInPage(TAB, await words("图表"));
  await editor.edit((change) => change.insert(new vscode.Position(3, 0), "改造泵站3座，新建水池2座。\n"));
  await untilInPage(".note", await words("单位：{0}。共 {1} 个对象。", "座", 2));
  assert.deepEqual(await pageTexts(TAB), [await words("图表")]);
  await clickInPage(".tabs button", await words("数据表"));
  await vscode.window.showTextDocument(other, column);
  await untilInPage(ROWS, "7公里");
  await until("标签上有稿子的名称", async () => {
    const title = await words("数据表：{0}", "道路.txt");
    return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === title));
  });
});

test("与上年对比时，看一眼上年的稿子，对比还在", async () => {
  const older = "2025年桥梁报告.txt";
  const { document } = await openDraft(older, "2025年桥梁工作报告\n一、桥梁\n加固桥梁4座。\n");
  await openDraft("2026年桥梁报告.txt", "2026年桥梁工作报告\n一、桥梁\n加固桥梁6座。\n");
  await untilOn();
  await runByName("gongwen.compareMetrics");
  await choose(older);
  await untilInPage(ROWS, "+2座");
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  await untilOn();
  assert.match((await pageTexts(ROWS)).join(), /桥梁\|4座\|6座/);
});

test("没有数据的文稿不导出，说一声", async () => {
  await openDraft("无数据.txt", "关于开展学习活动的通知\n一、总体要求\n提高认识，加强组织领导。\n");
  await untilOn();
  await runByName("gongwen.exportMetrics");
  await untilTold(await words("这份文稿里没有数据，没有导出。"));
});

const FORMATS = [
  { label: "CSV", extension: "csv", read: readCsv },
  { label: "Excel", extension: "xlsx", read: readWorkbook },
  { label: "Markdown", extension: "md", read: readMarkdown },
  { label: "JSON", extension: "json", read: readJson },
];

for (const { label, extension, read } of FORMATS) {
  test(`导出数据：${label} 文件写在稿子旁边，读回来是同样的数`, async () => {
    const { document } = await openDraft("供水数据.txt", "2026年供水工作报告\n一、供水\n改造水厂3座。\n");
    await untilOn();
    await runByName("gongwen.exportMetrics");
    const name = `供水数据${await words("（数据表）")}.${extension}`;
    const rows = await read(await exported(document, label, name));
    assert.deepEqual(rows[1]?.slice(0, 4), ["一、供水", "水厂", "3座", 3]);
  });
}

test("与上年对比：四种格式都能导出，读回来与对比表一样", async () => {
  await openDraft("2025年河道报告.txt", "2025年河道工作报告\n一、河道\n改造水厂4座，修建泵站10座。\n");
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  const { document } = await openDraft(
    "2026年河道报告.txt",
    "2026年河道工作报告\n一、河道\n改造水厂5座，绿化荒山30亩。\n",
  );
  await untilOn();
  await runByName("gongwen.compareMetrics");
  await choose("2025年河道报告.txt");
  await untilInPage(ROWS, "水厂");
  for (const { label, extension, read } of FORMATS) {
    await clickInPage(".tools button", await words("导出…"));
    const name = `2026年河道报告${await words("（与上年对比）")}.${extension}`;
    const rows = await read(await exported(document, label, name));
    // An empty cell is nothing in one format and no text in another.
    const told = rows.slice(1).map((row) => row.slice(0, 7).map((cell) => cell || null));
    assert.deepEqual(told, [
      ["水厂", "座", 4, 5, 1, 25, "有变化"],
      ["绿化荒山", "亩", null, 30, null, null, "新增"],
      ["泵站", "座", 10, null, null, null, "本年没有"],
    ]);
  }
});

/** Takes the format and the place that are offered, and gives what was written there. */
async function exported(document: vscode.TextDocument, label: string, name: string): Promise<Uint8Array> {
  await choose(label);
  const file = vscode.Uri.joinPath(document.uri, "..", name);
  await confirmPlace(name);
  await untilTold(await words("已导出 {0}。", name));
  await until(`写出 ${name}`, () => vscode.workspace.fs.stat(file).then(Boolean, () => false));
  return vscode.workspace.fs.readFile(file);
}

function selectionOf({ start, end }: vscode.Range): vscode.Selection {
  return new vscode.Selection(start, end);
}

function readCsv(bytes: Uint8Array): (string | number)[][] {
  const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
  return lines.map((line) => line.split(",").map((cell) => (/^[0-9.]+$/.test(cell) ? Number(cell) : cell)));
}

function readMarkdown(bytes: Uint8Array): (string | number)[][] {
  const [head = "", , ...rows] = new TextDecoder().decode(bytes).trim().split("\n");
  return [head, ...rows].map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
      .map((cell) => (/^[0-9.]+$/.test(cell) ? Number(cell) : cell)),
  );
}

function readJson(bytes: Uint8Array): unknown[][] {
  const items: Record<string, unknown>[] = JSON.parse(new TextDecoder().decode(bytes));
  return [[], ...items.map((item) => Object.values(item))];
}

async function readWorkbook(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  return sheet?.data ?? [];
}
