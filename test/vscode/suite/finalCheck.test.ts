// The final check: what is left is listed and shown place by place; where nothing is left, that is said.
import { openCopy, untilFindings, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { notices, untilTold } from "./notices.ts";
import { runByName, untilClosed } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, press, untilShown } from "./window.ts";
import { words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const HOLES = 11;
const TITLE = ".quick-input-widget .quick-input-title";
const ROWS = ".quick-input-list .monaco-list-row";

test("成文检查：按种类列出还有几处，上下移动就看到，回车转到；按 Esc 回到原处", async () => {
  const editor = await openCopy(DRAFT, "成文检查.txt");
  await untilFindings(editor.document, HOLES);
  await untilOn();
  const before = editor.selection;
  await runByName("gongwen.finalCheck");
  await untilShown(TITLE, await words("成文检查：还有 {0} 处", HOLES));
  await untilShown(ROWS, await words("{0}（{1}）", await words("待填之处"), HOLES));
  const shown = () => editor.document.getText(editor.selection);
  await until("第一处选中", () => shown() === "某市");
  await press("down");
  await until("第二处选中", () => shown() === "×册");
  await press("escape");
  await untilClosed();
  await until("回到原处", () => editor.selection.isEqual(before));
  await runByName("gongwen.finalCheck");
  await until("第一处又选中", () => shown() === "某市");
  await press("down");
  await until("第二处又选中", () => shown() === "×册");
  await press("enter");
  await untilClosed();
  await until("停在第二处", () => shown() === "×册");
});

test("成文检查：没有要处理的，就说没有发现问题，可以送出", async () => {
  await openDraft(
    "定稿.txt",
    "关于召开林业工作会议的通知\n\n市林业局定于2026年3月5日召开林业工作会议，请各科室负责同志按时参加。\n",
  );
  await untilOn();
  await runByName("gongwen.finalCheck");
  await untilTold(await words("没有发现问题，可以送出"));
});

test("成文检查：没有必须处理的，还有供参考的，就说另有几处，点“查看问题”列在问题里", async () => {
  await openDraft(
    "送审.txt",
    "关于召开林业工作会议的通知\n\n市林业局定于2026年3月5日召开林业工作会议，涉及到的科室都要派人参加。\n",
  );
  await untilOn();
  await runByName("gongwen.finalCheck");
  const told = await words("没有必须处理的问题，可以送出；另有 {0} 处供参考", 1);
  await until("有通知说到另有几处", async () => (await notices()).some((notice) => notice.includes(told)));
  await click(".notification-list-item .monaco-button", await words("查看问题"));
  await untilShown(".markers-panel .monaco-list-row", "涉及到");
});
