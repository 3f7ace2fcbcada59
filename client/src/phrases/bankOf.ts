// Asks the server for the bank that holds where the writer is.
import * as vscode from "vscode";
import { BANK_REQUEST, type BankResult } from "../../../server/src/protocol.ts";
import type { Server } from "../client.ts";
import { DRAFTS } from "../drafts.ts";
import { identifierOf } from "../identifier.ts";
import { t } from "../words.ts";

/** The bank for the editor's document and cursor, or for none; undefined, and said, where the server does not answer. */
export async function bankOf(
  server: Server,
  editor: vscode.TextEditor | undefined,
): Promise<BankResult | undefined> {
  server.start();
  const document =
    editor && vscode.languages.match(DRAFTS, editor.document) > 0 ? editor.document : undefined;
  const answer = await server.ask(BANK_REQUEST, {
    ...(document && { textDocument: identifierOf(document.uri) }),
    ...(document &&
      editor && {
        position: { line: editor.selection.active.line, character: editor.selection.active.character },
      }),
    ...(document && { language: document.languageId }),
  });
  if (!answer || answer.entries.length === 0) {
    void vscode.window.showWarningMessage(t("语言服务没有回应，常用语暂不可用。"));
    return undefined;
  }
  return answer;
}
