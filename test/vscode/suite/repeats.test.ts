// Sentences that the reports of a folder share: the folder is compared, what came of it is told, and a place is gone to.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilTold } from "./notices.ts";
import { rows, untilClosed } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { press, untilShown } from "./window.ts";
import { words } from "./words.ts";

const SENTENCE = "全县造林面积比上年增加三千二百亩，成活率稳步提高。";
const TITLE = ".quick-input-widget .quick-input-title";

/** Compares a folder that holds these files, and takes the folder away again. */
async function comparing(files: Readonly<Record<string, string>>, then: () => Promise<void>): Promise<void> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const folder = vscode.Uri.joinPath((first as vscode.WorkspaceFolder).uri, "比对");
  for (const [name, text] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  try {
    const compared = vscode.commands.executeCommand("gongwen.findRepeats", { folder });
    await then();
    await compared;
  } finally {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
}

test("查找文件夹里重复的语句：比对了几份，没有重复的说一声", async () => {
  const files = {
    "2025年总结.txt": `2025年工作总结\n${SENTENCE}\n`,
    "2026年总结.txt": "2026年工作总结\n一、成效\n护林员队伍实行网格管理，责任落实到山头地块。\n",
  };
  const told = await words("比对了 {0} 份材料，没有一字不差的语句。", 2);
  await comparing(files, async () => {
    await untilTold(told);
  });
});

test("查找文件夹里重复的语句：列出来，回车并排打开两处，选中的就是那句话", async () => {
  const files = {
    "2025年总结.txt": `2025年工作总结\n${SENTENCE}\n`,
    "2026年总结.txt": `2026年工作总结\n一、成效\n护林员实行网格管理。${SENTENCE}\n`,
  };
  await comparing(files, async () => {
    await untilShown(TITLE, await words("比对了 {0} 份材料，{1} 处一字不差", 2, 1));
    await until("列出那句话和两处", async () => {
      const [row = "", ...others] = await rows();
      return (
        others.length === 0 && [SENTENCE, "2025年总结.txt", "2026年总结.txt"].every((it) => row.includes(it))
      );
    });
    await press("enter");
    await untilClosed();
    const shown = () =>
      vscode.window.visibleTextEditors
        .map(({ document, selection, viewColumn }) => [
          document.uri.path.split("/").at(-1),
          selection.start.line,
          document.getText(selection),
          viewColumn,
        ])
        .sort(([a], [b]) => String(a).localeCompare(String(b)));
    const wanted = [
      ["2025年总结.txt", 1, SENTENCE],
      ["2026年总结.txt", 2, SENTENCE],
    ];
    await until("两处并排打开", () => {
      const now = shown();
      return (
        JSON.stringify(now.map((it) => it.slice(0, 3))) === JSON.stringify(wanted) &&
        new Set(now.map(([, , , column]) => column)).size === 2
      );
    });
    assert.equal(
      vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection),
      SENTENCE,
    );
  });
});
