// When suggestions open: while typing, by the key alone, or never, as the setting gongwen.completion says.
import * as vscode from "vscode";

/** A question for suggestions that goes on while the writer types on. */
interface Asked {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

let asked: Asked | undefined;

/** 提示常用语: opens the list at the cursor, whatever has been typed there, or nothing. */
export async function suggestPhrases(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  asked = { document: editor.document, position: editor.selection.active };
  await vscode.commands.executeCommand("editor.action.triggerSuggest");
}

/** Whether the writer has asked for the suggestions that the editor asks for now; undefined where they are not wanted. */
export function isAsked(
  document: vscode.TextDocument,
  position: vscode.Position,
  { triggerKind }: vscode.CompletionContext,
): boolean | undefined {
  const goesOn =
    asked?.document === document &&
    (asked.position.isEqual(position) ||
      triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions);
  if (!goesOn) asked = undefined;
  const when = vscode.workspace.getConfiguration("gongwen", document.uri).get("completion");
  return goesOn || (when === "manual" ? undefined : false);
}
