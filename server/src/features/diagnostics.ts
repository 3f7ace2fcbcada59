// Findings as LSP's diagnostics.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from "vscode-languageserver-types";
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding, Related, Severity } from "../core/rules/rule.ts";
import { rangeOf } from "./convert.ts";
import { type DiagnosticData, SOURCE } from "./findings.ts";
import { textAt } from "./ignored.ts";

/**
 * The diagnostics of the findings, in their order, the same objects for the same findings; `rulePages` is the address that
 * the rules' pages lie below.
 */
export function diagnostics(report: Report, findings: readonly Finding[], rulePages?: string): Diagnostic[] {
  const { uri } = report.draft;
  return findings.map((finding) => {
    const facts = report.facts[finding.line];
    const known = kept.get(finding);
    const isKnown = known?.facts === facts && known?.uri === uri && known.rulePages === rulePages;
    if (isKnown) return known.diagnostic;
    const diagnostic = diagnosticOf(report, finding, rulePages);
    kept.set(finding, { facts, uri, rulePages, diagnostic });
    return diagnostic;
  });
}

interface Kept {
  /** Of the paragraph that the finding stands in, whose text the diagnostic quotes. */
  readonly facts: ParagraphFacts | undefined;
  readonly uri: string;
  readonly rulePages: string | undefined;
  readonly diagnostic: Diagnostic;
}

const kept = new WeakMap<Finding, Kept>();

/** One finding's diagnostic, with the page of its rule where the address of the pages is known. */
export function diagnosticOf(report: Report, finding: Finding, rulePages?: string): Diagnostic {
  const data: DiagnosticData = { text: textAt(report, finding) };
  return {
    range: rangeOf(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(rulePages !== undefined && { codeDescription: { href: `${rulePages}/${finding.code}.md` } }),
    source: SOURCE,
    message: finding.message,
    ...(finding.related?.length && { relatedInformation: relatedOf(report, finding.related) }),
    data,
  };
}

function relatedOf(report: Report, related: readonly Related[]): DiagnosticRelatedInformation[] {
  const { uri } = report.draft;
  return related.map(({ place, message }) => ({ location: { uri, range: rangeOf(place) }, message }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
