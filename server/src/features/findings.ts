// What the rules have to say of a report, by the writer's settings.
import type { Report } from "../core/report/report.ts";
import { lint, type RuleSettings } from "../core/rules/lint.ts";
import type { Finding } from "../core/rules/rule.ts";
import { type Ignored, notIgnored } from "./ignored.ts";

/** The source that every diagnostic of ours names. */
export const SOURCE = "公文";

/** What a diagnostic carries so that its finding can be found again when its place has moved. */
export interface DiagnosticData {
  /** The text that the finding is about. */
  readonly text: string;
}

/** Whether the rule with an id finds what is to be filled in. Residue is to be taken out: there is no hole in the text. */
export function findsHoles(code: string): boolean {
  return code.startsWith("placeholder/") && code !== "placeholder/residue";
}

/** The settings that findings depend on. */
export interface FindingSettings {
  readonly rules: RuleSettings;
  /** What is left alone. */
  readonly ignore: readonly Ignored[];
}

/** The findings in document order. */
export function findingsOf(report: Report, settings: FindingSettings): readonly Finding[] {
  return notIgnored(report, lint(report, settings.rules), settings.ignore);
}
