// The structure edited as structure: moved, promoted, numbered anew, converted; each one undo, or a word why not.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, putCursor, select, undone, untilOn } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { notices, untilTold } from "./notices.ts";
import { choose, runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { click, press } from "./window.ts";
import { keyOf, words } from "./words.ts";

const DRAFT = `市档案馆2026年工作总结

一、收集工作
（一）抓接收。全年接收档案12卷。
（二）抓征集。征集老照片35张。
二、利用工作
接待查档群众480人次。
三、存在的问题
一是库房不足。二是人手偏紧。
`;

test("快捷键上移、下移：整节连同下属内容一起走，序号随之重排，一次撤销回来", async () => {
  const editor = await openAt("移动.txt", DRAFT, "接待查档");
  await press(await keyOf("gongwen.moveSectionUp"));
  await untilLines(editor, ["一、利用工作", "接待查档群众480人次。", "二、收集工作", "（一）抓接收。"]);
  await undone(editor.document, DRAFT);
  await putCursor(editor, placeOf(editor.document, "接待查档").start);
  await press(await keyOf("gongwen.moveSectionDown"));
  await untilLines(editor, ["二、存在的问题", "一是库房不足。", "三、利用工作", "接待查档群众480人次。"]);
  await undone(editor.document, DRAFT);
});

test("快捷键降级、升级，一次撤销回来", async () => {
  const editor = await openAt("升降.txt", DRAFT, "接待查档");
  await press(await keyOf("gongwen.demoteSection"));
  await untilLines(editor, ["（二）抓征集。", "（三）利用工作", "接待查档群众480人次。", "二、存在的问题"]);
  await undone(editor.document, DRAFT);
  await putCursor(editor, placeOf(editor.document, "征集老照片").start);
  await press(await keyOf("gongwen.promoteSection"));
  await untilLines(editor, ["（一）抓接收。", "二、抓征集。", "三、利用工作", "接待查档", "四、存在的问题"]);
  await undone(editor.document, DRAFT);
});

test("序号有缺，移不动：说明原因，点一下就重排", async () => {
  const broken = DRAFT.replace("三、存在", "四、存在");
  const editor = await openAt("有缺.txt", broken, "接待查档");
  await runByName("gongwen.moveSectionUp");
  await until("说到序号不连续", async () =>
    (await notices()).some((notice) => notice.includes("序号不连续")),
  );
  await click(".notification-list-item .monaco-button", await words("重排全文序号"));
  await untilLines(editor, ["二、利用工作", "接待查档", "三、存在的问题"]);
  await vscode.commands.executeCommand("notifications.clearAll");
});

test("移不动的时候说明原因，文稿一字不改", async () => {
  const editor = await openAt("移不动.txt", DRAFT, "一、收集");
  await runByName("gongwen.moveSectionUp");
  assert.match(await untilTold("一、收集工作"), /\p{Script=Han}/u);
  assert.equal(editor.document.getText(), DRAFT);
});

/** Commands of the palette: what is in the draft, where the cursor stands, and lines that come of it. */
const EDITS: readonly (readonly [
  command: string,
  name: string,
  draft: string,
  cursor: string,
  lines: string[],
])[] = [
  ["gongwen.moveSectionDown", "下移", DRAFT, "收集工作", ["一、利用工作", "接待查档", "二、收集工作"]],
  ["gongwen.promoteSection", "升级", DRAFT, "抓征集", ["（一）抓接收。", "二、抓征集。"]],
  ["gongwen.demoteSection", "降级", DRAFT, "二、利用", ["（三）利用工作"]],
  [
    "gongwen.renumberDocument",
    "重排全文序号",
    DRAFT.replace("二、利", "三、利").replace("三、存", "五、存"),
    "一、收集",
    ["一、收集工作", "（一）抓接收。", "（二）抓征集。", "二、利用工作", "接待查档", "三、存在的问题"],
  ],
  [
    "gongwen.renumberSection",
    "重排本节序号",
    DRAFT.replace("（二）", "（四）").replace("三、存", "五、存"),
    "一、收集",
    ["（一）抓接收。", "（二）抓征集。", "二、利用工作", "接待查档", "五、存在的问题"],
  ],
  [
    "gongwen.splitHeading",
    "拆开连排标题",
    DRAFT,
    "抓接收",
    ["（一）抓接收", "全年接收档案12卷。", "（二）抓征集。"],
  ],
  [
    "gongwen.joinHeading",
    "标题与正文连排",
    DRAFT.replace("抓接收。全年", "抓接收\n全年"),
    "抓接收",
    ["（一）抓接收。全年接收档案12卷。"],
  ],
  [
    "gongwen.regenerateContents",
    "生成目录",
    DRAFT,
    "一、收集",
    ["目录", "一、收集工作", "　（一）抓接收", "　（二）抓征集", "二、利用工作"],
  ],
  [
    "gongwen.regenerateContents",
    "光标在正文里生成目录",
    DRAFT,
    "接待查档",
    ["市档案馆2026年工作总结", "目录", "一、收集工作", "　（一）抓接收", "　（二）抓征集"],
  ],
];

for (const [command, name, draft, cursor, lines] of EDITS) {
  test(`命令“${name}”：${lines.slice(0, 2).join("，")}……，一次撤销回来`, async () => {
    const editor = await openAt(`${name}.txt`, draft, cursor);
    await runByName(command);
    await untilLines(editor, lines);
    await undone(editor.document, draft);
  });
}

test("命令“重排选中部分的序号”：选中了才有，只动选中的", async () => {
  const draft = DRAFT.replace("（一）抓接", "（三）抓接").replace("三、存", "五、存");
  const editor = await openAt("选中.txt", draft, "（三）抓接");
  await select(editor, placeOf(editor.document, "（三）抓接收。全年接收档案12卷。\n（二）抓征集。"));
  await runByName("gongwen.renumberSelection");
  const lines = ["（一）抓接收。", "（二）抓征集。", "二、利用工作", "接待查档", "五、存在的问题"];
  await untilLines(editor, lines);
  await undone(editor.document, draft);
});

test("命令“切换序号样式”：选（一）（二）改用的样式，同级各节一起改", async () => {
  const editor = await openAt("样式.txt", DRAFT, "抓接收");
  await runByName("gongwen.switchNumberStyle");
  await choose("1. 2.");
  await untilLines(editor, ["一、收集工作", "1.抓接收。", "2.抓征集。", "二、利用工作"]);
  await undone(editor.document, DRAFT);
});

test("命令“转为 Markdown 标题”“转为纯文本标题”：来回一趟回到原样", async () => {
  const editor = await openAt("标题.txt", DRAFT, "一、收集");
  await runByName("gongwen.toMarkdownHeadings");
  const markdown = await until("成了 Markdown", () => {
    const shown = vscode.window.activeTextEditor;
    return shown?.document.languageId === "markdown" && shown;
  });
  await untilLines(markdown, ["## 一、收集工作"]);
  await untilTold(".md");
  assert.match(markdown.document.lineAt(0).text, /^# 市档案馆/);
  await untilOn();
  await runByName("gongwen.toPlainHeadings");
  await untilLines(markdown, ["一、收集工作"]);
  assert.ok(!markdown.document.getText().includes("#"));
  assert.equal(editor.document.uri.path, markdown.document.uri.path);
});

/** Opens a draft with the cursor before a text, once it is read. */
async function openAt(name: string, text: string, cursor: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, text);
  await untilOn();
  await putCursor(editor, placeOf(editor.document, cursor).start);
  return editor;
}

/** Waits until lines that begin so follow one another, blank ones between them not counted. */
async function untilLines({ document }: vscode.TextEditor, beginnings: readonly string[]): Promise<void> {
  const follow = () => {
    const lines = document.getText().split("\n").filter(Boolean);
    return lines.some((_, at) => beginnings.every((beginning, i) => lines[at + i]?.startsWith(beginning)));
  };
  await until(`有接连的各行：${beginnings.join("，")}`, follow).catch((fault) => {
    throw new Error(`${fault.message}\n${document.getText()}`);
  });
}
