// The fixed texts that a preview shows on its right side: documents that no file holds.
import * as vscode from "vscode";

/** The scheme of their addresses. */
export const FIXED_SCHEME = "gongwen-fixed";

/** The texts that are on show. */
export interface FixedTexts extends vscode.Disposable {
  /** Keeps the document's text with the edits made, and gives its address. */
  add(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): vscode.Uri;
  remove(uri: vscode.Uri): void;
}

/** Hands the texts to the editor until it is disposed. */
export function createFixedTexts(): FixedTexts {
  const texts = new Map<string, string>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(FIXED_SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  let count = 0;
  return {
    add(document, edits) {
      count += 1;
      const uri = document.uri.with({ scheme: FIXED_SCHEME, query: String(count), authority: "" });
      texts.set(uri.toString(), edited(document, edits));
      return uri;
    },
    remove: (uri) => void texts.delete(uri.toString()),
    dispose: () => registration.dispose(),
  };
}

function edited(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  const text = document.getText();
  const inOrder = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
  let at = 0;
  let fixed = "";
  for (const { range, newText } of inOrder) {
    fixed += text.slice(at, document.offsetAt(range.start)) + newText;
    at = document.offsetAt(range.end);
  }
  return fixed + text.slice(at);
}
