// Runs the rules over a report and settles their findings in one place.
import type { Report } from "../report/report.ts";
import type { Place } from "../text/span.ts";
import { rules } from "./index.ts";
import type { Finding, Severity } from "./rule.ts";

/** The rule whose findings are to be taken out as they stand. */
const RESIDUE = "placeholder/residue";

/** A severity per rule id, or "off"; rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/**
 * What the rules find, in document order. Of findings on the same place with the same code only one stays, and what lies
 * inside residue is not judged by any other rule: the residue goes as a whole.
 */
export function lint(report: Report, settings: RuleSettings = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    for (const found of rule.check(report)) {
      findings.push({ ...found, code: rule.id, severity: found.repeats ? "hint" : severity });
    }
  }
  findings.sort((a, b) => a.line - b.line || a.start - b.start || a.end - b.end || order(a) - order(b));
  const left = new Map<number, Place[]>();
  for (const finding of findings) if (finding.code === RESIDUE) push(left, finding);
  return findings.filter((finding, i) => {
    if (isSame(finding, findings[i - 1])) return false;
    if (finding.code === RESIDUE) return true;
    return !left.get(finding.line)?.some((place) => place.start <= finding.start && finding.end <= place.end);
  });
}

/** The rule's place in the list: findings on one place come in the order of report. */
function order({ code }: Finding): number {
  return rules.findIndex(({ id }) => id === code);
}

function isSame(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && a.code === b.code && a.line === b.line && a.start === b.start && a.end === b.end;
}

function push(byLine: Map<number, Place[]>, finding: Finding): void {
  const places = byLine.get(finding.line);
  if (places) places.push(finding);
  else byLine.set(finding.line, [finding]);
}
