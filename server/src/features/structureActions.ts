// The edits of the structure that fit where the cursor stands, for editors that have no commands of ours.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import type { StructureEdit, StructureEditParams } from "../protocol.ts";
import { isWanted } from "./actionKinds.ts";
import { STRUCTURE_KINDS } from "./offers.ts";
import { structureEdit } from "./structureEdit.ts";
import { workspaceEditOf } from "./workspaceEdit.ts";

const { rewrite: REWRITE, move: MOVE, renumber: RENUMBER, contents: CONTENTS } = STRUCTURE_KINDS;

type Offer = readonly [kind: string, edit: StructureEdit, more?: Pick<StructureEditParams, "style">];

/** On a heading's line. */
const FOR_HEADING: readonly Offer[] = [
  [REWRITE, "renumberSection"],
  [REWRITE, "splitHeading"],
  [REWRITE, "joinHeading"],
  [REWRITE, "switchStyle", { style: "hanBracket" }],
  [REWRITE, "switchStyle", { style: "arabic" }],
  [REWRITE, "promote"],
  [REWRITE, "demote"],
  [MOVE, "moveUp"],
  [MOVE, "moveDown"],
];
/** On the lines of headings and contents, and anywhere for those who ask for this kind. */
const FOR_DRAFT: readonly Offer[] = [
  [RENUMBER, "renumberDocument"],
  [CONTENTS, "regenerateContents"],
];

/**
 * The actions for the line at the range's start that would change something. Only where the writer opened the menu or asked
 * for their kind: an editor that asks at every move of the cursor is told nothing, as each edit is tried on the whole draft.
 */
export function structureActions(
  report: Report,
  { start }: Range,
  { only, triggerKind }: CodeActionContext,
  { versionedEdits }: { readonly versionedEdits: boolean },
): CodeAction[] {
  const wanted = only
    ? (kind: string) => isWanted(kind, only)
    : () => triggerKind === CodeActionTriggerKind.Invoked;
  if (!Object.values(STRUCTURE_KINDS).some(wanted)) return [];
  const here = report.outline.filter(({ name }) => name.line === start.line);
  const onHeading = here.some(({ kind }) => kind === "heading");
  const asksForDraft = only?.some((kind) => kind.startsWith(CodeActionKind.Source)) ?? false;
  const forDraft = onHeading || asksForDraft || here.some(({ kind }) => kind === "toc");
  const hasContents = report.outline.some(({ kind }) => kind === "toc");
  return [...(onHeading ? FOR_HEADING : []), ...(forDraft ? FOR_DRAFT : [])].flatMap(([kind, edit, more]) => {
    // A table of contents that is not there is made by the command, where the writer wants it.
    if (!wanted(kind) || (edit === "regenerateContents" && !hasContents)) return [];
    const textDocument = { uri: report.draft.uri };
    const result = structureEdit(report, { textDocument, edit, range: { start, end: start }, ...more });
    if ("refused" in result) return [];
    return [
      { title: result.title, kind, edit: workspaceEditOf(report.draft, result.changes, versionedEdits) },
    ];
  });
}
