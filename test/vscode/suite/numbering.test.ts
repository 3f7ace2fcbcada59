// Numbering faults: marked in the text, with both places, and put right from the light bulb in one undo.
import assert from "node:assert/strict";
import { diagnosticsOf, findings, placeOf, putCursor, undone, untilFindings } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { LIGHT_BULB_ROWS, openLightBulb } from "./lightBulb.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { press, untilShown } from "./window.ts";

const DRAFT = `市档案馆2026年工作总结

一、收集工作
全年接收档案12卷。
三、利用工作
接待查档群众480人次。
`;

test("跳号标出，说到前一处在哪一行；按 Ctrl+.、回车就改好，一次撤销回来", async () => {
  const editor = await openDraft("跳号.txt", DRAFT);
  await untilFindings(editor.document, 1);
  assert.deepEqual(findings(editor.document), ["numbering/skipped 三、"]);
  const [fault] = diagnosticsOf(editor.document);
  assert.match(fault?.message ?? "", /第 3 行的“一、”/);
  await putCursor(editor, placeOf(editor.document, "三、").start);
  await openLightBulb();
  await untilShown(`${LIGHT_BULB_ROWS}.focused`, "二、");
  await press("enter");
  await until("改好", () => editor.document.getText() === DRAFT.replace("三、", "二、"));
  await untilFindings(editor.document, 0);
  await undone(editor.document, DRAFT);
});
