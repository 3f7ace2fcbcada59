// F2 on a mask: the name that belongs there, put in wherever the same is masked.
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { canBeFilled, type FactTable, maskMeanings } from "../core/links/factTable.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import { rangeOf } from "./convert.ts";
import { draftEdit } from "./draftEdit.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";

/** What the answers depend on besides the report. */
export interface RenameOptions {
  /** Texts that are no placeholders by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** Which masks are one. */
  readonly facts: FactTable;
  /** True where the client takes edits that name the version they are meant for. */
  readonly versionedEdits: boolean;
}

/** The mask that a rename at the position is about, with its text to begin from; null beside one. */
export function prepareRename(
  report: Report,
  position: Position,
  options: RenameOptions,
): { range: Range; placeholder: string } | null {
  const mask = maskAt(masksOf(report, options), position);
  return mask ? { range: rangeOf(mask), placeholder: mask.text } : null;
}

/**
 * The name put in for the mask at the position and all that stand for the same; for a figure or a blank, which only look
 * alike elsewhere, in this place alone. Null beside a mask and for an empty name, so that nothing is lost.
 */
export function rename(
  report: Report,
  position: Position,
  newName: string,
  options: RenameOptions,
): WorkspaceEdit | null {
  const masks = masksOf(report, options);
  const mask = maskAt(masks, position);
  const text = newName.trim();
  if (!mask || text === "") return null;
  const edits = maskMeanings(masks, options.facts)
    .sameAs(mask)
    .map((place) => ({ place, text }));
  return draftEdit(report, edits, options.versionedEdits);
}

function masksOf(report: Report, { ignore }: RenameOptions): readonly Placeholder[] {
  return placeholdersOf(report, ignore).filter(canBeFilled);
}

/** The character behind the position counts first, then the one before it. */
function maskAt(masks: readonly Placeholder[], { line, character }: Position): Placeholder | undefined {
  const at = (offset: number) =>
    masks.find((mask) => mask.line === line && mask.start <= offset && offset < mask.end);
  return at(character) ?? at(character - 1);
}
