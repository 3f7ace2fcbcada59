// The placeholders of a document, as its diagnostics show them.
import * as vscode from "vscode";
import type { Server } from "../client.ts";
import type { Placeholder } from "../placeholders.ts";
import { mention } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";

/** A placeholder with the editor's own range. */
export type ShownPlaceholder = Placeholder & { readonly range: vscode.Range };

/** Reads them from the diagnostics, so that what commands go to is what the writer sees underlined. */
export function shownPlaceholders(document: vscode.TextDocument): ShownPlaceholder[] {
  return vscode.languages.getDiagnostics(document.uri).flatMap((diagnostic) => {
    const code = codeOf(diagnostic);
    const { range, source } = diagnostic;
    if (source !== "公文" || !code.startsWith("placeholder/")) return [];
    return [{ code, range, text: document.getText(range) }];
  });
}

/** Says that there is no placeholder to go to, and why, where that is not because all are filled in. */
export function sayNone(server: Server, { uri }: vscode.TextDocument): void {
  const status = server.statusOf(uri);
  if (!status && server.health !== "failed") mention(t("正在读文稿…"));
  else if (status?.state !== "on") sayUnanswered(server, uri, t("没有查找待填之处"));
  else if (status.placeholders === 0) mention(t("没有待填之处"));
  else mention(t("待填之处没有标出（见设置 gongwen.diagnostics.enable）"));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}
