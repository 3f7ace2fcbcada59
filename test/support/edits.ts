// Applies LSP edits to a text, as an editor does.
import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";

/** The text after the edits; their ranges are all meant for the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return sorted.reduce(
    (now, { range, newText }) =>
      now.slice(0, offsetAt(text, range.start)) + newText + now.slice(offsetAt(text, range.end)),
    text,
  );
}

/** The edits that a workspace edit makes in one document, in either of its forms. */
export function editsIn(edit: WorkspaceEdit | undefined, uri: string): readonly TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  return [...versioned, ...(edit?.changes?.[uri] ?? [])];
}

/** The text of a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

/** The offset of a position; lines end with \n. */
export function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf("\n", start) + 1;
  return start + character;
}
