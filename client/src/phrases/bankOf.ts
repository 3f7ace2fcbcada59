// Asks the server for the bank that holds where the writer is.
import * as vscode from "vscode";
import { BANK_REQUEST, type BankParams, type BankResult } from "../../../server/src/protocol.ts";
import type { Server } from "../client.ts";
import { DRAFTS } from "../drafts.ts";
import { identifierOf } from "../identifier.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";

/** The bank for the editor's document and cursor, or for none; undefined, and said, where the server does not answer. */
export async function bankOf(
  server: Server,
  editor: vscode.TextEditor | undefined,
): Promise<BankResult | undefined> {
  server.start();
  const document =
    editor && vscode.languages.match(DRAFTS, editor.document) > 0 ? editor.document : undefined;
  const asked = document && editor && inDocument(document, editor.selection.active);
  const answer = await server.ask(BANK_REQUEST, asked ?? {});
  if (!answer || answer.entries.length === 0) {
    sayUnanswered(server, undefined, t("常用语暂不可用"));
    return undefined;
  }
  return answer;
}

function inDocument(
  { uri, languageId }: vscode.TextDocument,
  { line, character }: vscode.Position,
): BankParams {
  return { textDocument: identifierOf(uri), position: { line, character }, language: languageId };
}
