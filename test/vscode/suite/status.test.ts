// The status item: counts that follow the text, and what a click on it offers.
import assert from "node:assert/strict";
import { openCopy, placeOf, untilStatus } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, untilShown } from "./window.ts";
import { words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const STATUS = "#status\\.languageStatus";
const CARD = ".hover-language-status";

test("状态里的待填数和字数随着改动变", async () => {
  const editor = await openCopy(DRAFT, "计数.txt");
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", 11, 292));
  await editor.edit((edit) => edit.replace(placeOf(editor.document, "×册"), "300册"));
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", 10, 292));
});

test("没有待填之处，状态里只有字数", async () => {
  await openDraft(
    "定稿.txt",
    "关于安全检查情况的报告\n\n一、检查情况\n检查企业12家。\n二、下一步打算\n抓好整改。\n",
  );
  const said = await untilStatus(await words("公文 · 字数 {0}", 36));
  assert.doesNotMatch(said, /待填/);
});

test("点开状态，点“下一处待填”就选中第一处", async () => {
  const editor = await openCopy(DRAFT, "点开.txt");
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", 11, 292));
  await click(STATUS);
  await untilShown(CARD, await words("公文 · 待填 {0} · 字数 {1}", 11, 292));
  await untilShown(`${CARD} a`, await words("下一处待填"));
  await click(`${CARD} a`);
  await until("选中某市", () => editor.document.getText(editor.selection) === "某市");
});
