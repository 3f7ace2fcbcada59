// 筛选大纲: an input box whose words the tree follows while they are typed.
import * as vscode from "vscode";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/** Opens the box. Enter keeps the filter, Escape brings back the one before. */
export async function filterOutline({ outline }: Session): Promise<void> {
  const before = outline.filter;
  await vscode.commands.executeCommand("gongwen.outline.focus");
  const box = vscode.window.createInputBox();
  box.title = t("筛选大纲");
  box.placeholder = t("输入序号或题名里的字，几个词之间用空格隔开");
  box.value = before;
  let kept = before;
  box.onDidChangeValue((words) => outline.setFilter(words));
  box.onDidAccept(() => {
    kept = box.value;
    box.hide();
  });
  box.onDidHide(() => {
    outline.setFilter(kept);
    box.dispose();
  });
  box.show();
}
