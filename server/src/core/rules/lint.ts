// Runs the rules over a report and settles their findings in one place.
import { NOTHING, type Part } from "../report/part.ts";
import { linesOfChange, onLine, withLinesMended } from "../report/placesByLine.ts";
import type { Report } from "../report/report.ts";
import type { Mutable } from "../text/mutable.ts";
import { sameData } from "../text/sameData.ts";
import { sameEnds } from "../text/sameEnds.ts";
import type { Place } from "../text/span.ts";
import { rules } from "./index.ts";
import type { Finding, Found, Rule, Severity } from "./rule.ts";

/**
 * The rules whose findings say all that is to be said of what lies inside them, and of which other rules they say it: residue is
 * taken out as it stands, a near miss of 党内政治生活 has the wrong character in it, (一) among （一） the half-width
 * brackets, 二零二六年5月20日 the 零.
 */
const COVERS = new Map<string, "all" | readonly string[]>([
  ["placeholder/residue", "all"],
  ["formulations/near-miss", ["words/wrong-character"]],
  ["numbering/mixed-width", ["marks/half-width"]],
  ["numerals/date", ["numerals/zero"]],
]);

/** A severity per rule id, or "off"; rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/**
 * What the rules find, in document order; the very same list as long as nothing changes in it. Of findings on the same place
 * with the same code only one stays, and what lies inside a finding that says it all is not told again.
 */
export function lint(report: Report, settings: RuleSettings = OWN_SEVERITIES): readonly Finding[] {
  let part = parts.get(settings);
  if (!part) {
    part = { work: (of, before) => settled(of, settings, before), reads: NOTHING, uses: foundBy };
    parts.set(settings, part);
  }
  return report.get(part).findings;
}

const OWN_SEVERITIES: RuleSettings = {};
const parts = new WeakMap<RuleSettings, Part<Settled>>();

/** What each rule finds, in document order, kept by what the rule looks at. */
const foundParts = rules.map(
  ({ check, reads, uses, readMore, mend, move }): Part<readonly Found[]> => ({
    work: (report) => inOrder([...check(report)]),
    reads: reads ?? NOTHING,
    ...(uses && { uses }),
    ...(mend && { mend }),
    ...(move && { move }),
    readMore: reads ? (readMore ?? (() => false)) : () => true,
    share: shared,
  }),
);

function foundBy(report: Report): readonly (readonly Found[])[] {
  return foundParts.map((part) => report.get(part));
}

/** The findings, and what each rule found that they were settled from. */
interface Settled {
  readonly found: readonly (readonly Found[])[];
  readonly findings: readonly Finding[];
}

/** What a finding settled anew costs, in looks at what one rule has found on one line. */
const LOOKS_PER_FINDING = 3;

function settled(report: Report, settings: RuleSettings, before?: Settled): Settled {
  const found = foundBy(report);
  // Of a hundred rules a draft breaks a dozen.
  const broken = rules.flatMap((rule, i): readonly Broken[] => {
    const own = found[i] ?? [];
    return own.length > 0 ? [{ rule, own }] : [];
  });
  const lines = before && linesOfChange(found.map((own, i) => [before.found[i] ?? [], own]));
  const findings =
    lines && lines.length * broken.length <= LOOKS_PER_FINDING * before.findings.length
      ? withLinesMended(before.findings, lines, (line) =>
          settledOf(
            broken.map(({ rule, own }) => ({ rule, own: onLine(own, line) })),
            settings,
          ),
        )
      : settledOf(broken, settings);
  return { found, findings };
}

/** A rule and what it has found. */
interface Broken {
  readonly rule: Rule;
  readonly own: readonly Found[];
}

/** The findings of what the rules found. */
function settledOf(broken: readonly Broken[], settings: RuleSettings): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, own } of broken) {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    for (const one of own) findings.push(findingOf(one, rule.id, one.repeats ? "hint" : severity));
  }
  // Findings on one place stay in the rules' order: the sort is stable.
  findings.sort(byPlace);
  const covering = new Map<number, Finding[]>();
  for (const finding of findings) if (COVERS.has(finding.code)) push(covering, finding);
  return findings.filter(
    (finding, i) =>
      !isSame(finding, findings[i - 1]) &&
      !covering.get(finding.line)?.some((other) => isCovered(finding, other)),
  );
}

/** Whether the other says it all; a finding that stands for others too, further on, stays. */
function isCovered({ code, start, end, fixes: [fix] }: Finding, by: Finding): boolean {
  const codes = code === by.code ? undefined : COVERS.get(by.code);
  if (codes === undefined || start < by.start || end > by.end) return false;
  return (
    codes === "all" || (codes.includes(code) && (fix?.edits.every(({ place }) => isIn(place, by)) ?? true))
  );
}

function isIn({ line, start, end }: Place, by: Place): boolean {
  return line === by.line && by.start <= start && end <= by.end;
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.start - b.start || a.end - b.end;
}

function inOrder(found: Found[]): readonly Found[] {
  return found.every((one, i) => i === 0 || byPlace(found[i - 1] as Found, one) <= 0)
    ? found
    : found.sort(byPlace);
}

const made = new WeakMap<Found, Finding>();

/** The same object for the same finding, so that what is made of it can be kept too. */
function findingOf(found: Found, code: string, severity: Severity): Finding {
  let finding = made.get(found);
  if (finding?.severity !== severity) {
    const { line, start, end, message, fixes, related, repeats } = found;
    // Property by property: a draft has findings by the thousand, and a spread costs many times more.
    const fresh: Mutable<Finding> = { line, start, end, code, severity, message, fixes };
    if (related !== undefined) fresh.related = related;
    if (repeats !== undefined) fresh.repeats = repeats;
    finding = fresh;
    made.set(found, finding);
  }
  return finding;
}

/** The objects of before at the start and the end of the list where they say the same. */
function shared(before: readonly Found[], now: readonly Found[]): readonly Found[] {
  const { head, tail } = sameEnds(before, now, saysSame);
  if (head === now.length && head === before.length) return before;
  return [
    ...before.slice(0, head),
    ...now.slice(head, now.length - tail),
    ...before.slice(before.length - tail),
  ];
}

/** Fixes that mend a whole draft are not compared: it would cost more than it saves. */
const MOST_EDITS = 8;

function saysSame(a: Found, b: Found): boolean {
  if (a === b) return true;
  if (a.line !== b.line || a.start !== b.start || a.message !== b.message) return false;
  return a.fixes.every(({ edits }) => edits.length <= MOST_EDITS) && sameData(a, b);
}

function isSame(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && a.code === b.code && a.line === b.line && a.start === b.start && a.end === b.end;
}

function push(byLine: Map<number, Finding[]>, finding: Finding): void {
  const others = byLine.get(finding.line);
  if (others) others.push(finding);
  else byLine.set(finding.line, [finding]);
}
