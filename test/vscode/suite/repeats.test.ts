// Sentences that the reports of a folder share: the folder is compared, and what came of it is told.
import * as vscode from "vscode";
import { untilTold } from "./notices.ts";
import { test } from "./test.ts";
import { words } from "./words.ts";

test("查找文件夹里重复的语句：比对了几份，没有重复的说一声", async () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const folder = vscode.Uri.joinPath((first as vscode.WorkspaceFolder).uri, "比对");
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  await write("2025年总结.txt", "2025年工作总结\n全县造林面积比上年增加三千二百亩，成活率稳步提高。\n");
  await write("2026年总结.txt", "2026年工作总结\n一、成效\n护林员队伍实行网格管理，责任落实到山头地块。\n");
  try {
    await vscode.commands.executeCommand("gongwen.findRepeats", { folder });
    await untilTold(await words("比对了 {0} 份材料，没有一字不差的语句。", 2));
  } finally {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
});
