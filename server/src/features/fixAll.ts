// The fixes that need no asking, as actions: all of one rule from the menu, all of all rules on request or on saving.
import type { CodeAction, CodeActionContext } from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import { certainChanges, certainChangesOf, countCertain } from "../core/rules/fixAll.ts";
import type { Finding } from "../core/rules/rule.ts";
import { isWanted } from "./actionKinds.ts";
import { textEditOf } from "./convert.ts";
import { FIX_ALL_KIND } from "./offers.ts";
import { workspaceEditOf } from "./workspaceEdit.ts";

/** The action that makes every certain fix of the draft; none where another kind is wanted or nothing is certain. */
export function fixAllActions(
  report: Report,
  find: (report: Report) => readonly Finding[],
  { only }: CodeActionContext,
  { versionedEdits }: { readonly versionedEdits: boolean },
): CodeAction[] {
  if (!only || !isWanted(FIX_ALL_KIND, only)) return [];
  const edits = certainChanges(report, find).map(textEditOf);
  if (edits.length === 0) return [];
  const edit = workspaceEditOf(report.draft, edits, versionedEdits);
  return [{ title: "修正全部确定的问题", kind: FIX_ALL_KIND, edit }];
}

/** The action that makes every certain fix of one rule at once; null where there are fewer than two. */
export function fixSameAction(
  report: Report,
  findings: readonly Finding[],
  code: string,
  versionedEdits: boolean,
): Pick<CodeAction, "title" | "edit"> | null {
  const same = findings.filter((finding) => finding.code === code);
  const count = countCertain(same);
  if (count < 2) return null;
  const edits = certainChangesOf(report.draft, same).map(textEditOf);
  return {
    title: `修正本稿全部同类问题（${count} 处）`,
    edit: workspaceEditOf(report.draft, edits, versionedEdits),
  };
}
