// The placeholders of a document, as its diagnostics show them.
import * as vscode from "vscode";
import type { Server } from "../client.ts";
import type { Placeholder } from "../placeholders.ts";
import { t } from "../words.ts";

const MESSAGE_MS = 3000;

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

/** Selects a placeholder and brings it into view. */
export function selectPlaceholder(editor: vscode.TextEditor, { range }: ShownPlaceholder): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Says for a moment that there is no placeholder to go to, and why where the server has counted some. */
export function sayNone(server: Server, { uri }: vscode.TextDocument): void {
  const counted = server.statusOf(uri)?.placeholders ?? 0;
  const message =
    counted > 0 ? t("公文：待填之处没有标出（见设置 gongwen.diagnostics.enable）") : t("公文：没有待填之处");
  vscode.window.setStatusBarMessage(message, MESSAGE_MS);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}
