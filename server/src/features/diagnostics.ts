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
import { movedRange } from "./movedSymbols.ts";
import { noteOrigin } from "./origins.ts";

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
    const diagnostic = movedOf(report, finding, rulePages) ?? diagnosticOf(report, finding, rulePages);
    const now = { finding, facts, uri, rulePages, diagnostic };
    kept.set(finding, now);
    if (facts) keepOn(facts, now);
    return diagnostic;
  });
}

interface Kept {
  readonly finding: Finding;
  /** Of the paragraph that the finding stands in, whose text the diagnostic quotes. */
  readonly facts: ParagraphFacts | undefined;
  readonly uri: string;
  readonly rulePages: string | undefined;
  readonly diagnostic: Diagnostic;
}

const kept = new WeakMap<Finding, Kept>();
/** The same by the paragraph, which stays when lines come or go above it, while its findings are told anew; by {@link keyOf}. */
const keptOn = new WeakMap<ParagraphFacts, Map<string, Kept>>();

function keepOn(facts: ParagraphFacts, now: Kept): void {
  let all = keptOn.get(facts);
  if (!all) {
    all = new Map();
    keptOn.set(facts, all);
  }
  all.set(keyOf(now.finding), now);
}

/** The diagnostic that said the same of the same place of the paragraph when that stood on another line, moved. */
function movedOf(report: Report, finding: Finding, rulePages: string | undefined): Diagnostic | undefined {
  const facts = report.facts[finding.line];
  if (!facts || finding.related?.length) return undefined;
  const before = keptOn.get(facts)?.get(keyOf(finding));
  const isSame =
    before &&
    before.uri === report.draft.uri &&
    before.rulePages === rulePages &&
    before.finding.message === finding.message &&
    before.finding.severity === finding.severity &&
    !before.finding.related?.length;
  if (!isSame) return undefined;
  const by = finding.line - before.finding.line;
  if (by === 0) return before.diagnostic;
  const moved = { ...before.diagnostic, range: movedRange(before.diagnostic.range, by) };
  noteOrigin(moved, before.diagnostic, by);
  return moved;
}

/** Where in its paragraph the finding stands, and of which rule it is: one stands there at most. */
function keyOf({ start, end, code }: Finding): string {
  return `${start} ${end} ${code}`;
}

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
