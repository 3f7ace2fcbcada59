// 编写本单位用语: opens the list of the office's own wording, and makes one with an example where there is none yet.
import * as vscode from "vscode";
import { WORDING_FILE } from "../../../server/src/protocol.ts";
import { currentDraft } from "../currentDraft.ts";
import { say } from "../say.ts";
import { t } from "../words.ts";
import { created, exists, mayUseOwnFiles, nearestOwnFile, ownFileOf } from "./ownFile.ts";

/** Says what it is for: a text that no draft holds, so that it does nothing until it is written over. */
const FIRST = "不用的说法";

const EXAMPLE = `{
  "forbidden": [
    { "text": "${FIRST}", "except": ["放过的更长的词"], "reason": "为什么不用，写在提示里" }
  ],
  "preferred": [
    { "use": "统一的写法", "not": ["别的写法", "又一种写法"], "reason": "可以不写" }
  ],
  "required": [
    { "text": ["必须写明的话", "也可以这样写"], "kinds": ["文种，如请示、通知"] }
  ]
}
`;

/** Opens the list that holds for the draft at hand; the cursor waits on the first word of a new one. */
export async function editWording(): Promise<void> {
  if (!mayUseOwnFiles()) return;
  const draft = currentDraft()?.document.uri;
  const file = (draft && (await nearestOwnFile(draft, WORDING_FILE))) ?? ownFileOf(draft, WORDING_FILE);
  if (!file) return say(t("请先打开一个文件夹，或打开一份存好的文稿：本单位用语就放在那里。"));
  // Asked of the disk: an editor may still hold the text of a list that was deleted.
  if (await exists(file)) return void (await vscode.window.showTextDocument(file));
  const document = await created(file, EXAMPLE).catch(() => undefined);
  if (!document) return say(t("不能在这个文件夹里建立本单位用语：{0}", file.fsPath));
  const at = Math.max(0, document.getText().indexOf(FIRST));
  const selection = new vscode.Range(document.positionAt(at), document.positionAt(at + FIRST.length));
  await vscode.window.showTextDocument(document, { selection });
  say(
    t("已建好本单位用语，里面是样例，请换成本单位的词，不要的一条删去。保存后，这个文件夹里的文稿就照着查。"),
  );
}
