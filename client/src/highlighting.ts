// What lights up around the cursor in a draft: what the server names, and nothing where it names nothing.
import * as vscode from "vscode";

/**
 * Where a language server lights nothing up, the editor lights up the word at the cursor instead. Chinese has no spaces,
 * so that would be half a sentence, wherever the cursor goes: an empty place stands in for it.
 */
export function instead(
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.DocumentHighlight[] {
  const word = document.getWordRangeAtPosition(position);
  const chinese = word && /\p{Script=Han}/u.test(document.getText(word));
  return chinese ? [new vscode.DocumentHighlight(new vscode.Range(position, position))] : [];
}
