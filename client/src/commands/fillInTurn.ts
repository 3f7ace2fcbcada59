// 逐处填写: the placeholders become tab stops, so that one types, presses Tab and types on.
import * as vscode from "vscode";
import { PLACEHOLDERS_REQUEST } from "../../../server/src/protocol.ts";
import { fillStops } from "../fillStops.ts";
import { identifierOf } from "../identifier.ts";
import { rangeOf } from "../ranges.ts";
import { mention } from "../say.ts";
import { sayMovedOn, sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { sayNone } from "./shownPlaceholders.ts";

const MESSAGE_MS = 10_000;

/** Begins at the placeholder behind the cursor. The text stays as it is until something is typed; Escape ends it. */
export async function fillInTurn({ server }: Session): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return;
  const { document } = editor;
  const listed = await server.ask(PLACEHOLDERS_REQUEST, { textDocument: identifierOf(document.uri) });
  if (!listed) return sayUnanswered(server, document.uri, t("没有填写"));
  if (listed.version !== document.version) return sayMovedOn(t("没有填写"));
  const stops = fillStops(listed.items, editor.selection.active);
  if (stops.length === 0) return sayNone(server, document);
  const edit = new vscode.WorkspaceEdit();
  const edits = stops.map(({ range, snippet }) => {
    return new vscode.SnippetTextEdit(rangeOf(range), new vscode.SnippetString(snippet));
  });
  edit.set(document.uri, edits);
  if (!(await vscode.workspace.applyEdit(edit))) return sayMovedOn(t("没有填写"));
  mention(t("写好一处按 Tab 到下一处，按 Esc 结束"), MESSAGE_MS);
}
