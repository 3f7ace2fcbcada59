// Keeps phrases in the office's own files: in a folder with its drafts, or for the writer alone.
import * as vscode from "vscode";
import { exists } from "../commands/ownFile.ts";
import type { Session } from "../commands/session.ts";
import { warn } from "../say.ts";
import { t } from "../words.ts";
import { writeFailure } from "../writeFailure.ts";
import { writeWhole } from "../writeWhole.ts";
import { PHRASE_FILE, withPhrases } from "./phraseFile.ts";

/** Phrases below a heading of the list. */
export interface Saved {
  readonly heading: string;
  readonly phrases: readonly string[];
}

/**
 * Asks where to keep them, unless there is only one place, and adds them to the list there. Nothing is kept in a folder
 * that the writer does not trust.
 */
export async function savePhrases(
  session: Session,
  document: vscode.TextDocument | undefined,
  saved: readonly Saved[],
): Promise<void> {
  const folder = await askFolder(session, document);
  if (!folder) return;
  const file = vscode.Uri.joinPath(folder, PHRASE_FILE);
  const before = await listIn(folder, file);
  if (before === undefined) return;
  const after = saved.reduce((list, { heading, phrases }) => withPhrases(list, heading, phrases), before);
  if (!(await writeWhole(file, new TextEncoder().encode(after)))) return;
  await session.phrases.refresh();
  const open = t("打开");
  const count = saved.reduce((sum, { phrases }) => sum + phrases.length, 0);
  void vscode.window
    .showInformationMessage(t("已保存 {0} 条，写出开头就有提示，“常用语”的“本单位”里也有。", count), open)
    .then((answer) => {
      if (answer === open) void vscode.window.showTextDocument(file);
    });
}

async function askFolder(
  { ownPhrases, home }: Session,
  document: vscode.TextDocument | undefined,
): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  const folder = (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? workspaceFolders[0];
  const own = ownFolder(ownPhrases, home);
  if (!folder || !vscode.workspace.isTrusted) return own;
  const choices = [
    {
      label: t("本文件夹"),
      description: t("放在“{0}”里，与同事共用", folder.name),
      uri: vscode.Uri.joinPath(folder.uri, ".gongwen/phrases"),
    },
    { label: t("只给自己"), description: t("放在自己的文件夹里，所有文稿都能用"), uri: own },
  ];
  return (
    await vscode.window.showQuickPick(choices, { title: t("保存为常用语"), placeHolder: t("保存到哪里？") })
  )?.uri;
}

/** The folder that the setting names, as the server reads it, else the extension's own; a path names none where files have no paths. */
function ownFolder(otherwise: vscode.Uri, home: string | undefined): vscode.Uri {
  const path = vscode.workspace.getConfiguration("gongwen").get("phrases.folder", "").trim();
  if (path === "") return otherwise;
  if (path.startsWith("file:")) return vscode.Uri.parse(path);
  return home === undefined ? otherwise : vscode.Uri.file(path.replace(/^~(?=$|[\\/])/, home));
}

/** The list as it stands, "" where there is none yet; undefined, and told why, where it cannot be read or its folder not made. */
async function listIn(folder: vscode.Uri, file: vscode.Uri): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.createDirectory(folder);
    if (!(await exists(file))) return "";
    return new TextDecoder("utf-8", { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    warn(t("没有写进 {0}：{1}", file.fsPath, writeFailure(error)));
    return undefined;
  }
}
