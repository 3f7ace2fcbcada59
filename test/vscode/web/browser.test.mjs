// The extension in VS Code for the Web: no Node, no disk of its own; the folder is another's file system.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { setTimeout as nextLook } from "node:timers/promises";
import { clickOn, goTo, hoverOn, runCommand, typeText } from "../../../.scripts/vscode/act.mjs";
import { withWorkbench } from "../../../.scripts/vscode/page.mjs";
import { lines } from "../../support/lines.ts";
import { unzip } from "../../support/unzip.ts";

const LIMIT = 60_000;
const LOOK_MS = 100;
const DRAFT = "年度总结.txt";
const FILES = {
  [DRAFT]: lines(
    "X市水务局2026年度工作总结",
    "一、主要工作",
    "（一）抓好防汛。全年巡查水库14场次，同比减少31％，排查隐患×处。",
    "（二）抓好供水。新建管网12公里。",
    "二、下一步打算",
    "一是抓安全。二是抓质量。三是抓落实。",
    "",
  ),
  "材料/方案.txt": lines("防汛工作方案", "一、总体要求", "二、值班值守", "汛期二十四小时值守。", ""),
  ".gongwen/phrases/本单位.md": "# 工作举措\n\n- 完善水库安全鉴定与除险加固闭环机制\n",
};

/** Waits until one of the page's rows that fit the selector holds the words, and gives its text. */
async function row(page, selector, words) {
  const found = page.locator(selector, { hasText: words }).first();
  await found.waitFor();
  return (await found.innerText()).replace(/\s+/g, " ");
}

/** Waits until the file is there; what is written comes whole, by a renaming. */
async function written(path) {
  const deadline = Date.now() + LIMIT;
  while (!existsSync(path)) {
    if (Date.now() > deadline) throw new Error(`没有写成 ${path}`);
    await nextLook(LOOK_MS);
  }
}

test("在浏览器里", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-web-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await withWorkbench({ folder, file: DRAFT, web: true }, async (page) => {
    await t.test("大纲与桌面版一样", async () => {
      await page.keyboard.press("Control+Shift+o");
      await row(page, ".quick-input-list .monaco-list-row", "三是抓落实");
      const rows = page.locator(".quick-input-list .monaco-list-row .label-name");
      const names = (await rows.allInnerTexts()).map((name) => name.trim());
      assert.deepEqual(names, [
        "X市水务局2026年度工作总结",
        "一、主要工作",
        "（一）抓好防汛",
        "（二）抓好供水",
        "二、下一步打算",
        "一是抓安全",
        "二是抓质量",
        "三是抓落实",
      ]);
      await page.keyboard.press("Escape");
    });

    await t.test("待填处标出来，数得清", async () => {
      await page.locator(".activitybar .badge-content", { hasText: "2" }).first().waitFor();
      await page.locator(".part.statusbar", { hasText: "2" }).waitFor();
    });

    await t.test("数字悬停有数值、单位和对象", async () => {
      const hover = await hoverOn(page, "14场次");
      assert.match(hover, /数值：14/);
      assert.match(hover, /单位：场次/);
      assert.match(hover, /对象：水库/);
      await page.mouse.move(5, 5);
    });

    await t.test("本单位的常用语从文件夹里读出来，写出开头就有", async () => {
      await goTo(page, 7);
      await typeText(page, "完善水库");
      await page.keyboard.press("Alt+/");
      await row(page, ".suggest-widget .monaco-list-row", "完善水库安全鉴定与除险加固闭环机制");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");
    });

    await t.test("忽略一处，写进文件夹的 .gongwen，提示随即消失", async () => {
      await clickOn(page, "×处");
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget .monaco-list-row", { hasText: "忽略本文件夹里的“×处”" }).click();
      await written(join(folder, ".gongwen/ignore.json"));
      assert.match(readFileSync(join(folder, ".gongwen/ignore.json"), "utf8"), /"×处"/);
      await page.locator(".activitybar .badge-content", { hasText: "1" }).first().waitFor();
    });

    await t.test("没有打开的文稿，也能按章节找到", async () => {
      await page.keyboard.press("Control+t");
      await page.locator(".quick-input-widget input").first().waitFor();
      await page.keyboard.insertText("值班值守");
      assert.match(await row(page, ".quick-input-list .monaco-list-row", "值班值守"), /方案/);
      await page.keyboard.press("Escape");
    });

    await t.test("导出 Word，写进同一个文件夹", async () => {
      await runCommand(page, "Export as Word Document…");
      const name = page.locator(".quick-input-widget input").first();
      await name.waitFor();
      await page.keyboard.press("Enter");
      await written(join(folder, "年度总结.docx"));
      unzip(join(folder, "年度总结.docx"), join(folder, "word"));
      assert.match(readFileSync(join(folder, "word/word/document.xml"), "utf8"), /抓好供水/);
    });

    await t.test("数据表列出每个数字", async () => {
      await runCommand(page, "Table of Figures");
      const table = page.frameLocator("iframe").last().frameLocator("iframe").last();
      await table.locator("tbody tr", { hasText: "12公里" }).waitFor();
      assert.equal(await table.locator("tbody tr").count(), 3);
    });
  });
});
