// The status item beside the language's name, and the context keys that commands' when-clauses read.
import * as vscode from "vscode";
import type { Server } from "../client.ts";
import { currentDraft } from "../currentDraft.ts";
import { DRAFTS } from "../drafts.ts";
import { setContext } from "../setContext.ts";
import { statusLine } from "../statusLine.ts";
import { t } from "../words.ts";

/** Shows what the server thinks of the draft that the writer is at, as long as the result is not disposed. */
export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("gongwen.status", DRAFTS);
  item.name = t("公文");
  const update = () => {
    const document = currentDraft()?.document;
    const status = document && server.statusOf(document.uri);
    const { text, detail, busy, failed, command } = statusLine(server.health, status);
    item.text = text;
    item.detail = detail;
    item.busy = busy;
    item.severity = failed ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.command = command;
    setContext("gongwen.state", status?.state ?? "");
    setContext("gongwen.server", server.health);
  };
  update();
  return vscode.Disposable.from(
    item,
    server.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
