// 清理粘贴内容: shows what cleaning would change, side by side, and changes it only once that is confirmed.
import * as vscode from "vscode";
import type { CleanedResult } from "../../../server/src/protocol.ts";
import { changedPart } from "../changedPart.ts";
import { fileName } from "../fileName.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

const SCHEME = "gongwen-cleaned";
const MESSAGE_MS = 4000;

/** The cleaned texts that are being shown, by the address of their preview. */
const previews = new Map<
  string,
  { readonly document: vscode.TextDocument; readonly cleaned: CleanedResult }
>();

/** Makes previews readable for the editor until the result is disposed. */
export function showCleaned(): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: (uri) => previews.get(uri.toString())?.cleaned.text ?? "",
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => previews.delete(uri.toString())),
  );
}

/** Opens the preview; the button in its title or in the message then makes the change. */
export async function cleanPasted({ server }: Session): Promise<void> {
  const document = (await draftEditor())?.document;
  if (!document) return;
  const cleaned = await server.cleaned(document.uri);
  if (!cleaned) return say(t("语言服务没有回应，没有改动。"));
  if (cleaned.text === document.getText()) return say(t("没有找到网页残迹、断行和半角标点，不需要清理。"));
  const preview = vscode.Uri.from({
    scheme: SCHEME,
    path: document.uri.path,
    query: `${document.uri} ${cleaned.version}`,
  });
  previews.set(preview.toString(), { document, cleaned });
  const name = fileName(document.uri);
  await vscode.commands.executeCommand("vscode.diff", document.uri, preview, t("{0}：清理前 ↔ 清理后", name));
  const confirm = t("确认清理");
  const question = t("将{0}。左边是原文，右边是清理后的样子。", cleaned.title);
  if ((await vscode.window.showInformationMessage(question, confirm)) === confirm)
    await confirmCleaning(preview);
}

/** Makes the change that a preview shows, as one step of the undo list, and closes the preview. */
export async function confirmCleaning(preview?: vscode.Uri): Promise<void> {
  const shown = preview ? previews.get(preview.toString()) : [...previews.values()].at(-1);
  if (!shown) return say(t("清理的预览已经关闭，没有改动。"));
  const { document, cleaned } = shown;
  const { start, end, text } = changedPart(document.getText(), cleaned.text);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (document.version !== cleaned.version || !(await vscode.workspace.applyEdit(edit))) {
    return say(t("文稿刚刚改动过或不能修改，没有改动。请再试一次。"));
  }
  await closePreviews();
  await vscode.window.showTextDocument(document);
  vscode.window.setStatusBarMessage(t("公文：{0}", cleaned.title), MESSAGE_MS);
}

async function closePreviews(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME,
  );
  previews.clear();
  await vscode.window.tabGroups.close(ours);
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
