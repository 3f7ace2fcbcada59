// One text as gongwen check sees it: what the rules find, without what its folder's list leaves alone.
import type { Range } from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import { lint, type RuleSettings } from "../core/rules/lint.ts";
import type { Finding, Severity } from "../core/rules/rule.ts";
import { rangeOf } from "../features/convert.ts";
import { fileReport } from "../features/fileReport.ts";
import { type Ignored, type IgnoreEntry, notIgnored, textAt, usedEntries } from "../features/ignored.ts";
import type { DraftSettings } from "./settings.ts";

/** A finding as plain data; lines and characters are 0-based, in UTF-16 units. */
export interface CheckedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What stands at the range. */
  readonly text: string;
  readonly range: Range;
}

/** A file's findings and the entries that left others alone. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly CheckedFinding[];
  readonly used: ReadonlySet<Ignored>;
}

/** Checks a text under its settings and its folder's list; the file's name says the language and is handed through. */
export function checkText(
  file: string,
  text: string,
  { rules, texts, ...under }: DraftSettings,
  entries: readonly IgnoreEntry[],
): CheckedFile {
  const report = fileReport(file, text, under);
  const all = lint(report, rules);
  const findings = notIgnored(report, all, [...texts, ...entries]).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    text: textAt(report, finding),
    range: rangeOf(finding),
  }));
  return { file, findings, used: usedEntries(report, withThoseOff(report, all, rules, entries), entries) };
}

/** An entry is of use as long as its text is found, though the rule be switched off for the time being. */
function withThoseOff(
  report: Report,
  found: readonly Finding[],
  rules: RuleSettings,
  entries: readonly IgnoreEntry[],
): readonly Finding[] {
  const on = Object.entries(rules).filter(([, severity]) => severity !== "off");
  if (entries.length === 0 || on.length === Object.keys(rules).length) return found;
  return lint(report, Object.fromEntries(on));
}
