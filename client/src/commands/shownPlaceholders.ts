// The placeholders of a document, as its diagnostics show them.
import * as vscode from "vscode";
import type { Placeholder } from "../placeholders.ts";

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

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}
