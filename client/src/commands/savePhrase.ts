// 保存为常用语: what is selected in a draft becomes a phrase of the office's own, its masks holes.
import * as vscode from "vscode";
import { PHRASE_OF_REQUEST } from "../../../server/src/protocol.ts";
import { savePhrases } from "../phrases/saving.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

/** The headings of the list, as the server knows them. */
const HEADINGS = [
  "开头",
  "过渡",
  "政治统领",
  "成绩",
  "举措",
  "成效",
  "事例",
  "问题",
  "原因",
  "打算",
  "结尾",
  "称谓",
];
const LONGEST = 2000;

/** Asks where in a document it is used and where to keep it. */
export async function savePhrase(session: Session): Promise<void> {
  const editor = await draftEditor();
  const text = editor?.document.getText(editor.selection).trim() ?? "";
  if (!editor || text === "") return say(t("请先在文稿里选中要保存的话。"));
  if (text.length > LONGEST) return say(t("选中的话超过 {0} 字，请分成几条保存。", LONGEST));
  const anywhere = { label: t("哪里都能用"), heading: "通用" };
  const choices = [anywhere, ...HEADINGS.map((heading) => ({ label: heading, heading }))];
  const picked = await vscode.window.showQuickPick(choices, {
    title: t("保存为常用语"),
    placeHolder: t("用在文中什么地方？"),
  });
  if (!picked) return;
  const phrase = (await session.server.ask(PHRASE_OF_REQUEST, { text }))?.snippet;
  if (!phrase) return sayUnanswered(session.server, undefined, t("没有保存"));
  await savePhrases(session, editor.document, [{ heading: picked.heading, phrases: [phrase] }]);
}
