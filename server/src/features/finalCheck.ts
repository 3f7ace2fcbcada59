// What stands between a draft and its issue, out of all that is found, in the order in which it is put right.
import type { Report } from "../core/report/report.ts";
import { rules } from "../core/rules/index.ts";
import type { Finding } from "../core/rules/rule.ts";
import type { FinalCheckResult, FinalCheckSort } from "../protocol.ts";
import { rangeOf } from "./convert.ts";
import { findsHoles } from "./findings.ts";
import { textAt } from "./ignored.ts";
import { shortened } from "./wording.ts";

/** How many characters of a text a row shows. */
const MOST_SHOWN = 30;

/** Findings of one sort. */
export interface FinalGroup<F> {
  readonly sort: FinalCheckSort;
  readonly findings: readonly F[];
}

type Sorted = Pick<Finding, "code" | "severity">;

/** Marks that stand open or the wrong way round: a reader cannot tell where a quotation or a title ends. */
const PAIRS: readonly string[] = ["marks/unpaired", "marks/reversed-quotes", "marks/nesting"];

/** Rules on numbers whose findings are faults rather than advice, however lightly the writer has them told. */
const NUMBERS = rules
  .filter(
    ({ id, severity }) => id.startsWith("numbering/") && (severity === "error" || severity === "warning"),
  )
  .map(({ id }) => id);

/** The sorts; a finding belongs to the first that takes it, and one that none takes does not keep a draft back. */
const SORTS: readonly (readonly [sort: FinalCheckSort, takes: (finding: Sorted) => boolean])[] = [
  ["placeholders", ({ code }) => findsHoles(code)],
  ["emptySections", ({ code }) => code === "sections/empty"],
  ["residue", ({ code }) => code === "placeholder/residue"],
  ["numbers", ({ code }) => NUMBERS.includes(code)],
  ["pairs", ({ code }) => PAIRS.includes(code)],
  ["errors", ({ severity }) => severity === "error"],
  ["warnings", ({ severity }) => severity === "warning"],
];

/** The sorts of which something is left, each with its findings in their order. */
export function finalGroups<F extends Sorted>(findings: readonly F[]): FinalGroup<F>[] {
  const groups = SORTS.map(([sort]) => ({ sort, findings: [] as F[] }));
  for (const finding of findings) {
    groups[SORTS.findIndex(([, takes]) => takes(finding))]?.findings.push(finding);
  }
  return groups.filter((group) => group.findings.length > 0);
}

/** How many findings are in none of the groups and still worth a look before the draft goes out: no mere hints. */
export function adviceCount(findings: readonly Sorted[]): number {
  return findings.filter(
    (finding) => finding.severity === "information" && !SORTS.some(([, takes]) => takes(finding)),
  ).length;
}

/** The groups as the editor lists them. */
export function finalCheck(report: Report, findings: readonly Finding[]): FinalCheckResult {
  return {
    groups: finalGroups(findings).map(({ sort, findings: group }) => ({
      sort,
      items: group.map((finding) => ({
        range: rangeOf(finding),
        text: shortened(textAt(report, finding), MOST_SHOWN),
        message: finding.message,
      })),
    })),
    advice: adviceCount(findings),
  };
}
