// 导出 Word 文档: written beside the draft, found to be a document of its words, and said to be done or to have holes.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { unzip } from "../../support/unzip.ts";
import { untilOff, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { notices, untilTold } from "./notices.ts";
import { confirmPlace, runByName } from "./quickInput.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, untilShown } from "./window.ts";
import { words } from "./words.ts";

const HOLE_ROWS = '[id="workbench.view.extension.gongwen"] .split-view-view:nth-child(2) .monaco-list-row';

test("导出 Word 文档：写在稿子旁边，里面是稿子的话，填完了的只说已导出", async () => {
  const { document } = await openDraft(
    "水厂总结.md",
    "# 县水务局2026年工作总结\n\n一、供水\n改造水厂3座。\n",
  );
  await untilOn();
  const text = await exported(document, "水厂总结.docx");
  assert.match(text, /县水务局2026年工作总结.*改造水厂3座。/);
  const told = await untilTold(await words("已导出 {0}。", "水厂总结.docx"));
  assert.ok(!told.includes(await words("查看待填项")));
});

test("还有待填之处的，说明有几处，点“查看待填项”就列出来", async () => {
  const { document } = await openDraft(
    "泵站总结.txt",
    "县水务局2026年工作总结\n一、供水\n在X市改造泵站**座，投资____万元。\n",
  );
  await untilOn();
  assert.match(await exported(document, "泵站总结.docx"), /县水务局2026年工作总结/);
  const sentence = await words("已导出 {0}，其中还有 {1} 处待填。", "泵站总结.docx", 3);
  await until("说有 3 处待填", async () => (await notices()).some((notice) => notice.includes(sentence)));
  await click(".notification-list-item .monaco-button", await words("查看待填项"));
  await untilShown(HOLE_ROWS, /^X市/);
});

test("没有启用公文功能的文本也导出", async () => {
  const { document } = await openDraft("采购清单.txt", "牛奶\n鸡蛋\n");
  await untilOff();
  assert.match(await exported(document, "采购清单.docx"), /牛奶.*鸡蛋/);
  await untilTold(await words("已导出 {0}。", "采购清单.docx"));
});

test("字体、行距、页码照设置", async () => {
  const { document } = await openDraft(
    "堤防总结.md",
    "# 县水务局2026年工作总结\n\n一、堤防\n加固堤防3公里。\n",
  );
  await untilOn();
  const wanted = {
    "gongwen.word.fonts": { body: "方正仿宋_GBK" },
    "gongwen.word.lineSpacing": 30,
    "gongwen.word.pageNumbers": "none",
  };
  await withSettings(wanted, async () => {
    const styles = await exported(document, "堤防总结.docx", "styles.xml");
    assert.match(styles, /w:styleId="Body".*?w:line="600".*?w:eastAsia="方正仿宋_GBK"/s);
  });
});

test("导出带批注的 Word 文档：另起名字，查出的问题各成一条批注，说明有几条", async () => {
  const { document } = await openDraft(
    "渠道总结.txt",
    "县水务局2026年工作总结\n一、渠道\n在X市修复渠道**公里。\n",
  );
  await untilOn();
  const name = `渠道总结${await words("（批注）")}.docx`;
  const comments = await exported(document, name, "comments.xml", "gongwen.exportWordWithComments");
  assert.match(comments, /“X市”尚未填写：请填入地名/);
  await untilTold(await words("已导出 {0}，批注 {1} 条。", name, 2));
});

test("没有查出问题的，说明没有批注", async () => {
  const { document } = await openDraft("水库总结.txt", "县水务局2026年工作总结\n一、水库\n加固水库2座。\n");
  await untilOn();
  const name = `水库总结${await words("（批注）")}.docx`;
  await exported(document, name, undefined, "gongwen.exportWordWithComments");
  await untilTold(await words("已导出 {0}。没有查出问题，没有批注。", name));
});

/** Runs the command, takes the place that is offered, and gives a part of the document that was written there: its words, as a rule. */
async function exported(
  document: vscode.TextDocument,
  name: string,
  part?: "styles.xml" | "comments.xml",
  command = "gongwen.exportWord",
): Promise<string> {
  await runByName(command);
  await confirmPlace(name);
  const file = vscode.Uri.joinPath(document.uri, "..", name);
  await until(`写出 ${name}`, () => vscode.workspace.fs.stat(file).then(Boolean, () => false));
  const folder = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  try {
    assert.ok(unzip(file.fsPath, folder).includes("word/document.xml"));
    if (part) return readFileSync(join(folder, "word", part), "utf8");
    return readFileSync(join(folder, "word", "document.xml"), "utf8").replace(/<[^>]*>/g, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
