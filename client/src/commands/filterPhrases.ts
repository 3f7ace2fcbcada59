// 查找常用语: an input box whose words the tree of phrases follows while they are typed.
import * as vscode from "vscode";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/** Opens the box. Enter keeps the words, Escape brings back those before. */
export async function filterPhrases({ phrases }: Session): Promise<void> {
  const before = phrases.filter;
  await vscode.commands.executeCommand("gongwen.phrases.focus");
  const box = vscode.window.createInputBox();
  box.title = t("查找常用语");
  box.placeholder = t("输入汉字、拼音首字母、全拼或英文词");
  box.value = before;
  let kept = before;
  box.onDidChangeValue((words) => phrases.setFilter(words));
  box.onDidAccept(() => {
    kept = box.value;
    box.hide();
  });
  box.onDidHide(() => {
    phrases.setFilter(kept);
    box.dispose();
  });
  box.show();
}
