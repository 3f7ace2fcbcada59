// 从以往材料提取常用语: proposes what recurs in a folder of past reports, the writer picks what to keep.
import * as vscode from "vscode";
import { RECURRING_REQUEST, type RecurringPhrase } from "../../../server/src/protocol.ts";
import { currentDraft } from "../currentDraft.ts";
import { type Saved, savePhrases } from "../phrases/saving.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { askOfFolder, pickFolder } from "./askOfFolder.ts";
import type { Session } from "./session.ts";

/** Asks for the folder, unless one is given, and for what to keep of what was found. */
export async function importPhrases(
  session: Session,
  given?: { readonly folder?: vscode.Uri },
): Promise<void> {
  const folder = given?.folder ?? (await pickFolder(t("读这个文件夹")));
  if (!folder) return;
  const answer = await askOfFolder(session.server, RECURRING_REQUEST, folder, t("正在读以往的材料…"));
  if (answer === "cancelled") return;
  if (!answer) return sayUnanswered(session.server, undefined, t("没有提取"));
  if (answer.phrases.length === 0) {
    return say(t("读了 {0} 份材料，没有在两份以上材料里都出现的话。", answer.files));
  }
  const items = answer.phrases.map((phrase) => ({
    label: phrase.text,
    description: t("{0} 份", phrase.files),
    phrase,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: t("从以往材料提取常用语"),
    placeHolder: t("读了 {0} 份材料，勾选要保存的话", answer.files),
  });
  if (!picked || picked.length === 0) return;
  await savePhrases(session, currentDraft()?.document, sorted(picked.map(({ phrase }) => phrase)));
}

/** Headings and sentences stand apart in the list. */
function sorted(phrases: readonly RecurringPhrase[]): Saved[] {
  const of = (kind: RecurringPhrase["kind"]) =>
    phrases.filter((phrase) => phrase.kind === kind).map(({ snippet }) => snippet);
  return [
    { heading: "标题", phrases: of("heading") },
    { heading: "通用", phrases: of("sentence") },
  ].filter((saved) => saved.phrases.length > 0);
}
