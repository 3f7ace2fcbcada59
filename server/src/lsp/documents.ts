// The open documents: drafts, kept up to date by the client's edits, and the report of each version.
import { TextDocuments } from "vscode-languageserver";
import { analyse } from "../core/analysis.ts";
import type { Wording } from "../core/facts/words/officeWording.ts";
import type { MarkerFinder } from "../core/ports.ts";
import type { Report } from "../core/report/report.ts";
import { type Change, createDraft, type Draft, updateDraft } from "../core/text/draft.ts";

/** Drafts by uri. */
export type Documents = TextDocuments<Draft>;

/** An empty store; it fills once it listens on a connection. */
export function createDocuments(): Documents {
  return new TextDocuments({ create: createDraft, update: editedDraft });
}

const reports = new WeakMap<Draft, Report>();
/** The newest report before a version, from which its own will take over what the edits have left. */
const earlier = new WeakMap<Draft, Report>();

/** The report of a version of a draft; one for all who ask, gone with the draft. */
export function reportOf(draft: Draft, finder?: MarkerFinder, wording?: Wording): Report {
  let report = reports.get(draft);
  if (!report || report.finder !== finder || report.wording !== wording) {
    report = analyse(draft, finder, wording, earlier.get(draft));
    earlier.delete(draft);
    reports.set(draft, report);
  }
  return report;
}

/** The next version of a draft; its report will take over from the newest one before it. */
export function editedDraft(draft: Draft, changes: readonly Change[], version: number): Draft {
  const next = updateDraft(draft, [...changes], version);
  const before = reports.get(draft) ?? earlier.get(draft);
  if (before) earlier.set(next, before);
  return next;
}
