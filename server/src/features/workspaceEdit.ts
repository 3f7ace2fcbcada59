// Changes of one draft as LSP's workspace edit, in the form that the client takes.
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Draft } from "../core/text/draft.ts";

/** The edits as one workspace edit; `versioned` says that the client takes edits that name the version they are meant for. */
export function workspaceEditOf(
  { uri, version }: Draft,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
