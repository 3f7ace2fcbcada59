// Changes inside paragraphs as an edit of the draft, in the form that the client takes.
import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import type { Fix } from "../core/rules/rule.ts";
import { editRangeOf } from "./convert.ts";
import { workspaceEditOf } from "./workspaceEdit.ts";

/** The edit; `versioned` where the client takes edits that name the version they are meant for. */
export function draftEdit({ draft }: Report, edits: Fix["edits"], versioned: boolean): WorkspaceEdit {
  const changes = edits.map(({ place, text }) => ({ range: editRangeOf(draft, place), newText: text }));
  return workspaceEditOf(draft, changes, versioned);
}
