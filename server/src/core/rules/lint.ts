// Runs the rules over a report and settles their findings in one place.
import type { Report } from "../report/report.ts";
import { rules } from "./index.ts";
import type { Finding, Severity } from "./rule.ts";

/** A severity per rule id, or "off"; rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** What the rules find, in document order; of findings on the same place with the same code only one stays. */
export function lint(report: Report, settings: RuleSettings = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    for (const found of rule.check(report)) findings.push({ ...found, code: rule.id, severity });
  }
  return findings.sort((a, b) => a.line - b.line || a.start - b.start || a.end - b.end);
}
