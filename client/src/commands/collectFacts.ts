// 由本稿生成填写对照表: puts the draft's masks into the folder's fact file and opens it, ready for the actual names.
import * as vscode from "vscode";
import { EXTEND_FACTS_REQUEST, FACT_FILE } from "../../../server/src/protocol.ts";
import { identifierOf } from "../identifier.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import { created, mayUseOwnFiles, opened, ownFileOf, replaceAll } from "./ownFile.ts";
import type { Session } from "./session.ts";

/** Makes the file or extends it; what stands in it stays as it is, and one undo takes the new entries back. */
export async function collectFacts({ server }: Session): Promise<void> {
  const draft = (await draftEditor())?.document;
  if (!draft || !mayUseOwnFiles()) return;
  const file = ownFileOf(draft.uri, FACT_FILE);
  if (!file) return say(t("请先把文稿存进一个文件夹，填写对照表就放在那里。"));
  const present = await opened(file);
  const textDocument = identifierOf(draft.uri);
  const answer = await server.ask(EXTEND_FACTS_REQUEST, { textDocument, text: present?.getText() ?? "" });
  if (!answer) return sayUnanswered(server, draft.uri, t("没有改动"));
  if ("refused" in answer) {
    if (present) await vscode.window.showTextDocument(present);
    return say(answer.refused);
  }
  if (answer.added.length === 0 && !present) return say(t("这份文稿里没有隐去的名称，不需要填写对照表。"));
  const document = present ?? (await created(file, answer.text).catch(() => undefined));
  if (!document) return say(t("不能在这个文件夹里建立填写对照表：{0}", file.fsPath));
  if (present && answer.added.length > 0 && !(await replaceAll(present, answer.text))) {
    return say(t("填写对照表不能修改，没有改动。"));
  }
  await showFirstGap(document);
  if (answer.added.length > 0) {
    say(
      t(
        "填写对照表新增 {0} 个名称。请在冒号后的引号里写上实际名称，保存后灯泡里就有“填入”。",
        answer.added.length,
      ),
    );
  } else say(t("填写对照表里已经有这份文稿的全部名称。"));
}

/** The cursor waits between the quotation marks of the first entry without a value. */
async function showFirstGap(document: vscode.TextDocument): Promise<void> {
  const gap = /:\s{0,9}""/.exec(document.getText());
  const at = document.positionAt(gap ? gap.index + gap[0].length - 1 : 0);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(at, at),
  });
}
