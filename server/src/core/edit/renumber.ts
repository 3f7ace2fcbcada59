// Renumbers a report's sections and points: the numbers alone, and whatever names them.
import type { Report } from "../report/report.ts";
import { nameOf, type Section } from "../report/sections.ts";
import { withValue } from "../text/numberText.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import { carryOut } from "./carryOut.ts";
import { type EditResult, refused } from "./editResult.ts";
import { familiesThatRunOn, type NewNumber, type NumberingOptions, numbersOf } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned, planOf } from "./plan.ts";
import { pointRuns, type RunMember } from "./pointRuns.ts";
import { partingReason, strayReason, writtenReason } from "./renumberDoubts.ts";
import { chosenBy, type RenumberScope } from "./renumberScope.ts";

const SCOPE_NAMES = { document: "全文", section: "本节以下", lines: "所选各行" };

/**
 * Puts the numbers in the scope right. Each series keeps the style, width and mark of its first member; references
 * (见第三部分) and contents entries follow. A list that begins anew at one (一、二、一、二、三、) stays a list of its
 * own, unless lines were chosen: these are counted through, on from the section before them.
 */
export function renumber(report: Report, scope: RenumberScope = { kind: "document" }): EditResult {
  const { sections } = report;
  const chosen = chosenBy(report, sections, scope);
  if (!chosen) return refused("光标不在任何章节里。请把光标放到要重排的章节标题上。");
  const plan = planOf(sections);
  const order = inPlannedOrder(plan.roots);
  const doubt =
    strayReason(report, chosen.sections, familiesThatRunOn(order)) ??
    (scope.kind === "lines" ? null : writtenReason(report, sections, chosen.sections));
  if (doubt) return refused(doubt);
  if (scope.kind === "lines") joinSeries(plan, chosen.sections);
  const options = { unify: true, within: ({ section }: Planned) => chosen.sections.has(section) };
  const numbers = numbersOf(order, options);
  const unsure = unsureReason(order, numbers, options) ?? partingReason(sections, order, numbers);
  if (unsure) return refused(unsure);
  return carryOut(report, sections, plan, numbers, {
    title: `重排${SCOPE_NAMES[scope.kind]}的序号`,
    nothing: "序号已经连续，没有要改的地方。",
    more: pointChanges(report, chosen),
  });
}

/** Sections of chosen lines count on from their elder siblings, even over a number one. */
function joinSeries({ of }: Plan, chosen: ReadonlySet<Section>): void {
  const last = new Map<string, number>();
  const names = new Map<Section | null, number>();
  for (const [section, planned] of of) {
    const name = names.get(section.parent) ?? names.size;
    names.set(section.parent, name);
    const kind = `${name} ${section.document} ${section.node.depth} ${section.family}`;
    if (chosen.has(section)) planned.series = last.get(kind) ?? planned.series;
    last.set(kind, planned.series);
  }
}

/** Part of the file alone may not tell whether its numbers run on from what is before: then the next count differs. */
function unsureReason(
  order: readonly Planned[],
  numbers: ReadonlyMap<Planned, NewNumber>,
  options: NumberingOptions,
): string | null {
  const next = order.map((planned) => ({ ...planned, written: numbers.get(planned)?.value ?? 0 }));
  const again = numbersOf(next, options);
  const unsure = next.findIndex(
    (planned, i) => again.get(planned)?.value !== numbers.get(order[i] as Planned)?.value,
  );
  const section = order[unsure]?.section;
  return section
    ? `看不出${nameOf(section.node)}一组是从一编起，还是接着前面连续编号，所以没有改。请先重排全文的序号。`
    : null;
}

/** The numbers of points that their runs count wrongly, for the runs that lie in the lines. */
function pointChanges(report: Report, { from, to }: { from: number; to: number }): readonly TextChange[] {
  const isChosen = (run: readonly RunMember[]): boolean =>
    run[0]?.family !== "order" && run.every(({ name: { line } }) => from <= line && line <= to);
  return pointRuns(report, isChosen).flatMap((run) =>
    run.flatMap(({ name: { line, start, end }, number }, i) => {
      const now = withValue(number, i + 1);
      return now === number ? [] : [inParagraph(line, start, end, now)];
    }),
  );
}
