// 查找文件夹里重复的语句: lists what two reports of a folder say word for word alike; Enter shows both places side by side.
import * as vscode from "vscode";
import { REPEATS_REQUEST, type Repeat, type RepeatPlace } from "../../../server/src/protocol.ts";
import { currentDraft } from "../currentDraft.ts";
import { fileName } from "../fileName.ts";
import { rangeOf } from "../ranges.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { askOfFolder, pickFolder } from "./askOfFolder.ts";
import type { Session } from "./session.ts";

type Row = vscode.QuickPickItem & { readonly repeat: Repeat };

/** Compares the reports of a folder: the given one, else that of the draft, else one that is asked for. */
export async function findRepeats(
  { server }: Session,
  given?: { readonly folder?: vscode.Uri },
): Promise<void> {
  const folder = given?.folder ?? (await folderAtHand());
  if (!folder) return;
  const answer = await askOfFolder(server, REPEATS_REQUEST, folder, t("正在比对文件夹里的材料…"));
  if (answer === "cancelled") return;
  if (!answer) return sayUnanswered(server, undefined, t("没有比对"));
  if (answer.repeats.length === 0) {
    return say(t("比对了 {0} 份材料，没有一字不差的语句。", answer.files));
  }
  const rows = answer.repeats.map(
    (repeat): Row => ({
      label: repeat.text,
      description: t("{0} 字", repeat.text.length),
      detail: `${named(repeat.first)} · ${named(repeat.again)}`,
      repeat,
    }),
  );
  const picked = await vscode.window.showQuickPick(rows, {
    title: t("比对了 {0} 份材料，{1} 处一字不差", answer.files, rows.length),
    placeHolder: t("长的在前；回车并排打开两处"),
    matchOnDetail: true,
  });
  if (!picked) return;
  await show(picked.repeat.first, vscode.ViewColumn.One);
  await show(picked.repeat.again, vscode.ViewColumn.Two);
}

async function folderAtHand(): Promise<vscode.Uri | undefined> {
  const uri = currentDraft()?.document.uri;
  const own = uri && vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (own) return own;
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? pickFolder(t("比对这个文件夹"));
}

function named({ uri, range }: RepeatPlace): string {
  return `${fileName(vscode.Uri.parse(uri))} ${t("第 {0} 行", range.start.line + 1)}`;
}

async function show({ uri, range }: RepeatPlace, viewColumn: vscode.ViewColumn): Promise<void> {
  const options = { viewColumn, preview: false, selection: rangeOf(range) };
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
}
