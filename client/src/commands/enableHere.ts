// 在此启用: has the server read a document that it took for no official report.
import * as vscode from "vscode";
import { currentDraft } from "../currentDraft.ts";
import { t } from "../words.ts";
import { writeSetting } from "./writeSetting.ts";

type Choice = vscode.QuickPickItem & { readonly apply: () => Thenable<unknown> };

/** Asks for how much the extension is to be switched on, and does so. */
export async function enableHere(): Promise<void> {
  const document = currentDraft()?.document;
  if (!document) return;
  const section = vscode.workspace.getConfiguration("gongwen", document.uri);
  const always = (target: "folder" | "global") => () =>
    writeSetting(document.uri, "enable", "always", target);
  const choices: Choice[] = [];
  // The language 公文 stands for "this is one", except where the extension is switched off altogether.
  if (document.languageId === "plaintext" && section.get("enable") !== "off") {
    choices.push({
      label: t("仅此文件"),
      description: t("把语言模式改为“公文”，到关闭文件为止"),
      apply: () => vscode.languages.setTextDocumentLanguage(document, "gongwen"),
    });
  }
  if (vscode.workspace.getWorkspaceFolder(document.uri)) {
    choices.push({
      label: t("本文件夹"),
      description: t("文件夹里的纯文本和 Markdown 都按公文对待"),
      apply: always("folder"),
    });
  }
  choices.push({
    label: t("全局"),
    description: t("所有纯文本和 Markdown 都按公文对待"),
    apply: always("global"),
  });
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: t("在哪里启用公文功能？") });
  await choice?.apply();
}
