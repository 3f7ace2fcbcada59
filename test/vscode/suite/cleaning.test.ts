// 清理粘贴内容: shown first, made when confirmed, one undo; and the writer's own patterns for markers.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, undone, untilFindings, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { runByName } from "./quickInput.ts";
import { withSettings } from "./settings.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click } from "./window.ts";
import { buttonName } from "./words.ts";

const PASTED = `当前位置：首页 > 范文大全 > 工作总结

市水务局2025年工作总结

一、主要工作
机关党组坚持把安全生产摆在突出位置，
专题研究部署,明确责任分工。
## （一）抓防汛
- **巡查堤防**300公里。

转载请注明出处
`;
const CLEANED = `市水务局2025年工作总结

一、主要工作
机关党组坚持把安全生产摆在突出位置，专题研究部署，明确责任分工。
（一）抓防汛
巡查堤防300公里。
`;

test("清理粘贴内容：先并排给人看，确认才改，一次撤销回来", async () => {
  const { document } = await openDraft("粘贴.txt", PASTED);
  await untilOn();
  await runByName("gongwen.cleanPasted");
  await until("并排显示", () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && input.modified.scheme === "gongwen-cleaned";
  });
  assert.equal(document.getText(), PASTED);
  await click(".part.editor .editor-actions .action-label", await buttonName("gongwen.confirmCleaning"));
  await until("清理过了", () => document.getText() === CLEANED);
  await until("预览关上，回到文稿", () => {
    const { activeTextEditor, tabGroups } = vscode.window;
    const inputs = tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    return (
      activeTextEditor?.document === document &&
      !inputs.some((input) => input instanceof vscode.TabInputTextDiff)
    );
  });
  await undone(document, PASTED);
});

test("自己的待办记号：设置里写上，就标出来", async () => {
  await withSettings({ "gongwen.placeholderPatterns": ["〔待[^〕]*〕"] }, async () => {
    const text = "市水务局2025年工作总结\n一、主要工作\n建成管网〔待李处核〕公里。\n";
    const { document } = await openDraft("记号.txt", text);
    await untilFindings(document, 1);
    assert.deepEqual(findings(document), ["placeholder/marker 〔待李处核〕"]);
  });
});
