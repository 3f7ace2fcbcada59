// 成文检查: lists what stands between the draft and its issue; each row shows its place, Enter goes there. A draft that
// nothing keeps back is only called free of problems where nothing else is told of it either.
import * as vscode from "vscode";
import { FINAL_CHECK_REQUEST, type FinalCheckResult } from "../../../server/src/protocol.ts";
import { select } from "../draftEditors.ts";
import { sortHeading } from "../finalCheckSorts.ts";
import { identifierOf } from "../identifier.ts";
import { rangeOf } from "../ranges.ts";
import { say } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

type Row = vscode.QuickPickItem & { readonly range?: vscode.Range };

/** Checks the draft that the writer is at. */
export async function finalCheck({ server }: Session): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return say(t("请先打开文稿。"));
  const { uri } = editor.document;
  const answer = await server.ask(FINAL_CHECK_REQUEST, { textDocument: identifierOf(uri) });
  if (!answer) return sayUnanswered(server, uri, t("没有检查"));
  if (answer.groups.length > 0) return list(editor, answer);
  if (answer.advice === 0) return say(t("没有发现问题，可以送出"));
  const look = t("查看问题");
  const told = t("没有必须处理的问题，可以送出；另有 {0} 处供参考", answer.advice);
  if ((await vscode.window.showInformationMessage(told, look)) !== look) return;
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}

function list(editor: vscode.TextEditor, { groups }: FinalCheckResult): void {
  const before = editor.selection;
  const rows = groups.flatMap(rowsOf);
  const picker = vscode.window.createQuickPick<Row>();
  let kept = false;
  picker.title = t("成文检查：还有 {0} 处", rows.filter(({ range }) => range).length);
  picker.placeholder = t("上下移动看各处，回车转到这一处，改好后再检查一次");
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = rows;
  picker.onDidChangeActive(([row]) => row?.range && select(editor, row.range));
  picker.onDidAccept(() => {
    kept = true;
    const [row] = picker.activeItems;
    if (row?.range) select(editor, row.range);
    picker.hide();
  });
  picker.onDidHide(() => {
    if (!kept) editor.selection = before;
    picker.dispose();
  });
  picker.show();
}

function rowsOf({ sort, items }: FinalCheckResult["groups"][number]): Row[] {
  return [
    { label: sortHeading(sort, items.length), kind: vscode.QuickPickItemKind.Separator },
    ...items.map(({ range, text, message }) => ({
      label: text,
      description: t("第 {0} 行", range.start.line + 1),
      detail: message,
      range: rangeOf(range),
    })),
  ];
}
