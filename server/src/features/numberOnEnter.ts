// On-type formatting: the line that Enter has opened begins with the number that is due there.
import type { Position, TextEdit } from "vscode-languageserver-types";
import { continueEnumeration } from "../core/edit/continueEnumeration.ts";
import type { Report } from "../core/report/report.ts";

/** The number that is put in at the position behind a typed line end; nothing where none is certain. */
export function numberOnEnter(report: Report, position: Position, typed: string): TextEdit[] {
  const next = typed === "\n" ? continueEnumeration(report, position.line, position.character) : null;
  return next ? [{ range: { start: position, end: position }, newText: next.text }] : [];
}
