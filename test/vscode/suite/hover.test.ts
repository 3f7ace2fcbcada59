// The hover over figures and placeholders.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { placeOf, untilOn } from "./drafts.ts";
import { activated, openDraft } from "./editor.ts";
import { runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";

const DRAFT = "年度工作总结.txt";

/** What the hover over each text says, beginnings of its lines. */
const HOVERS: readonly (readonly [text: string, says: readonly RegExp[]])[] = [
  ["14场次", [/数值：14/, /单位：场次/, /对象：培训/]],
  ["2.5万人次", [/数值：25,?000/, /单位：人次/, /对象：参训/]],
  ["16.4万元", [/数值：164,?000/, /单位：元/, /对象：投资/]],
  ["31％", [/数值：31/, /单位：%/, /对象：投资/, /变化：同比增长/]],
];

for (const [text, says] of HOVERS) {
  test(`鼠标停在 ${text} 上，看到数值、单位、对象${says.length > 3 ? "、变化" : ""}`, async () => {
    const { document } = await openDraft(DRAFT);
    const hover = await hoverOn(document, text);
    assert.equal(document.getText(hover.range), text);
    const [title, ...lines] = textOf(hover).split("\n");
    assert.equal(title, `**${text}**`);
    for (const line of says) {
      assert.ok(
        lines.some((row) => row.startsWith("- ") && line.test(row)),
        `没有“${line.source}”：${textOf(hover)}`,
      );
    }
  });
}

test("Markdown 和公文语言里也能看数字", async () => {
  for (const [name, subject] of [
    ["社区食堂实施方案.md", "老年人"],
    ["专题汇报.gongwen", "读者"],
  ] as const) {
    const { document } = await openDraft(name);
    assert.match(textOf(await hoverOn(document, "2.5万人次")), new RegExp(`对象：${subject}`));
  }
});

test("鼠标停在 X市 上：说缺什么、共有几处", async () => {
  const { document } = await openDraft(DRAFT);
  const said = textOf(await hoverOn(document, "X市"));
  assert.match(said, /隐去了地名/);
  assert.match(said, /全文共 3 处/);
});

test("对象由扩展自带的分词组件来认；没有这个组件的，日志里说一声", async () => {
  const { document } = await openDraft(DRAFT);
  await untilOn();
  await hoverOn(document, "14场次");
  await runByName("gongwen.showLog");
  const log = await until("日志", () =>
    vscode.window.visibleTextEditors.find((editor) => editor.document.uri.path.includes("公文")),
  );
  const notice = () => log.document.getText().includes("nodejieba 未能启用");
  if (await carriesJieba()) assert.equal(notice(), false, log.document.getText());
  else await until("日志里的通知", notice);
});

test("鼠标停在普通文字上，什么也不说", async () => {
  const { document } = await openDraft(DRAFT);
  await hoverOn(document, "14场次");
  assert.deepEqual(await hoversAt(document, "稳步推进"), []);
});

/** Whether the native segmenter lies where the extension looks for it: in its package, or in a source folder. */
async function carriesJieba(): Promise<boolean> {
  const { extensionUri } = await activated();
  const places = ["dist/node_modules", "node_modules"].map((folder) =>
    vscode.Uri.joinPath(extensionUri, folder, "nodejieba/build/Release/nodejieba.node"),
  );
  const found = await Promise.allSettled(places.map((place) => vscode.workspace.fs.stat(place)));
  return found.some(({ status }) => status === "fulfilled");
}

async function hoverOn(document: vscode.TextDocument, text: string): Promise<vscode.Hover> {
  const [hover] = await until(`“${text}”上的悬停`, () => hoversAt(document, text));
  if (!hover) throw new Error(`“${text}”上没有悬停`);
  return hover;
}

async function hoversAt(document: vscode.TextDocument, text: string): Promise<vscode.Hover[]> {
  const at = placeOf(document, text).start.translate(0, 1);
  return vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
}

function textOf({ contents }: vscode.Hover): string {
  const text = contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
  // Markdown's escapes are not seen.
  return text.replaceAll("\\", "");
}
