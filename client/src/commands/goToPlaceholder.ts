// 下一处待填, 上一处待填: selects the next placeholder, ready to be typed over.
import * as vscode from "vscode";
import { neighbour } from "../placeholders.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { shownPlaceholders } from "./shownPlaceholders.ts";

const MESSAGE_MS = 3000;

/** Goes to the next placeholder of the active editor (`step` 1) or the one before (-1). */
export async function goToPlaceholder({ server }: Session, step: 1 | -1): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return;
  const target = neighbour(shownPlaceholders(editor.document), editor.selection, step);
  if (!target) {
    const counted = server.statusOf(editor.document.uri)?.placeholders ?? 0;
    const message =
      counted > 0
        ? t("公文：待填之处没有标出（见设置 gongwen.diagnostics.enable）")
        : t("公文：没有待填之处");
    vscode.window.setStatusBarMessage(message, MESSAGE_MS);
    return;
  }
  editor.selection = new vscode.Selection(target.range.start, target.range.end);
  editor.revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
