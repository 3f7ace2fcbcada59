// Asks which report the draft is to be held against.
import * as vscode from "vscode";
import { DRAFTS } from "../../drafts.ts";
import { fileName } from "../../fileName.ts";
import { t } from "../../words.ts";

/** Another report: its name for the page, where it is, and its text for the server. */
export interface OlderReport {
  readonly name: string;
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

type Choice = vscode.QuickPickItem & { uri?: vscode.Uri; browse?: true };

/** Lists the open drafts and those in the draft's folder, the likeliest first; undefined where the writer gives up. */
export async function pickOlderReport(document: vscode.TextDocument): Promise<OlderReport | undefined> {
  const picked = await vscode.window.showQuickPick(choicesFor(document), {
    title: t("与哪份报告对比？"),
    placeHolder: t("选上年或以前的报告，按对象和单位逐项对照"),
  });
  const uri = picked?.browse ? await browse(document) : picked?.uri;
  return uri && read(uri);
}

async function choicesFor(document: vscode.TextDocument): Promise<Choice[]> {
  const open = vscode.workspace.textDocuments
    .filter((other) => other !== document && vscode.languages.match(DRAFTS, other) > 0)
    .map(({ uri }) => uri);
  const known = new Set(open.map(String));
  const near = (await neighbours(document)).filter((uri) => !known.has(uri.toString()));
  const item = (uri: vscode.Uri, description: string): Choice => ({ label: fileName(uri), description, uri });
  const byName = near.sort((a, b) => fileName(b).localeCompare(fileName(a), "zh"));
  const likely = likeness(document);
  const found = [
    ...open.map((uri) => item(uri, t("已打开"))),
    ...byName.map((uri) => item(uri, t("同一文件夹"))),
  ].sort((a, b) => likely(b.label) - likely(a.label));
  return [...found, { label: t("浏览…"), browse: true }];
}

/** The drafts in the folder of a document; an unsaved one has none. */
async function neighbours({ uri }: vscode.TextDocument): Promise<vscode.Uri[]> {
  if (uri.scheme === "untitled") return [];
  const folder = vscode.Uri.joinPath(uri, "..");
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => type & vscode.FileType.File && /\.(?:txt|md|markdown|gongwen)$/i.test(name))
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .filter((other) => other.toString() !== uri.toString());
  } catch {
    return [];
  }
}

/** Last year's report is mostly named like this year's, but for the year; it may be of another format. */
function likeness({ uri }: vscode.TextDocument): (name: string) => number {
  const plain = (name: string) => name.replace(/\.[a-z]+$/i, "").replace(/[0-9]+/g, "#");
  const own = plain(fileName(uri));
  return (name) => (plain(name) === own ? 1 : 0);
}

async function browse({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: t("选一份报告来对比"),
    filters: { [t("文稿")]: ["txt", "md", "markdown", "gongwen"] },
    ...(uri.scheme === "file" ? { defaultUri: vscode.Uri.joinPath(uri, "..") } : {}),
  });
  return chosen?.[0];
}

async function read(uri: vscode.Uri): Promise<OlderReport | undefined> {
  const document = await openReport(uri);
  return (
    document && {
      name: fileName(uri),
      uri: uri.toString(),
      languageId: document.languageId,
      text: document.getText(),
    }
  );
}

/** The editor itself reads the file: it knows the encodings that the writer's files have. Says why where it cannot. */
export async function openReport(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t("没有读出“{0}”：{1}", fileName(uri), reason));
    return undefined;
  }
}
