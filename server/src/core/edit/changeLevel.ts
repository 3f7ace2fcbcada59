// Promotes or demotes a section with everything below it: its numbers change, its text stays where it is.
import type { Report } from "../report/report.ts";
import { nameOf, type Section, sectionAt } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import { carryOut } from "./carryOut.ts";
import { type EditResult, refused } from "./editResult.ts";
import { takeLevel } from "./levelForms.ts";
import { numbersAfterMove, rightSeries } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned, planOf, replant } from "./plan.ts";

const NO_SECTION = "光标不在任何章节里。请把光标放到要改级别的章节标题上。";

/**
 * Lifts the innermost section at a place to its parent's level, its children with it. As the text keeps its order, the
 * sections behind it come to lie in it; a note says so.
 */
export function promoteSection(report: Report, at: Point): EditResult {
  return changeLevel(report, at, "提升一级", (plan, moved) => {
    const { parent } = moved;
    if (!parent) return refused(`${nameOf(moved.section.node)}已经是最高一级，不能再提升。`);
    const followers = parent.children.slice(parent.children.indexOf(moved) + 1);
    const upper = parent.parent?.children ?? plan.roots;
    replant(plan, moved, parent.parent, upper[upper.indexOf(parent) + 1] ?? null);
    for (const follower of followers) replant(plan, follower, moved, null);
    const reason = takeLevel(report, plan, moved, new Set(followers));
    if (reason) return refused(reason);
    adopt(plan, moved, followers);
    const [first] = followers;
    const others = followers.length > 1 ? `等 ${followers.length} 节` : "";
    return first ? [`其后的${nameOf(first.section.node)}${others}随之归入它的下面。`] : [];
  });
}

/** The followers count on from the section's own children, no longer from the siblings that stay behind. */
function adopt(plan: Plan, moved: Planned, followers: readonly Planned[]): void {
  const adopted = new Set(followers);
  const [first] = followers;
  if (!first) return;
  const { family } = first;
  const fresh = (series: number) => 2 * plan.of.size + series;
  const joined = fresh(first.series);
  for (const child of moved.children) {
    if (child.family === null) continue;
    child.series = adopted.has(child) ? fresh(child.series) : child.family === family ? joined : child.series;
    child.written = 0;
  }
}

/** Lowers the innermost section at a place into the section before it, its children with it. */
export function demoteSection(report: Report, at: Point): EditResult {
  return changeLevel(report, at, "降低一级", (plan, moved) => {
    const siblings = moved.parent?.children ?? plan.roots;
    const elder = siblings[siblings.indexOf(moved) - 1];
    const name = nameOf(moved.section.node);
    if (!elder || elder.section.document !== moved.section.document) {
      return refused(`${name}前面没有同级的章节，降级后没有上级可归。请先把它移到要归入的章节后面。`);
    }
    replant(plan, moved, elder, null);
    const reason = takeLevel(report, plan, moved);
    return reason ? refused(reason) : [];
  });
}

/** Changes the level as `settle` plants the section; `settle` gives the notes, or why it cannot be. */
function changeLevel(
  report: Report,
  at: Point,
  what: string,
  settle: (plan: Plan, moved: Planned) => readonly string[] | EditResult,
): EditResult {
  const { sections } = report;
  const section = sectionAt(report, sections, at);
  if (!section) return refused(NO_SECTION);
  if (!section.node.opens) {
    return refused(`${nameOf(section.node)}写在段落中间，不能改级别。请先让它另起一段。`);
  }
  const plan = planOf(sections);
  const right = rightSeries(inPlannedOrder(plan.roots));
  const fault = unbalanced(section, right);
  if (fault) return refused(fault, "renumberDocument");
  const notes = settle(plan, plan.of.get(section) as Planned);
  if ("ok" in notes) return notes;
  const { node } = section;
  const numbers = numbersAfterMove(inPlannedOrder(plan.roots), right);
  return carryOut(report, sections, plan, numbers, {
    title: `${nameOf(node)}${what}`,
    nothing: `${nameOf(node)}的级别不用改。`,
    focus: { line: node.name.line, character: 0 },
    notes,
  });
}

function unbalanced(section: Section, right: ReadonlySet<number>): string | null {
  const wrong = [section, section.parent].find((one) => one?.family && !right.has(one.series));
  return wrong
    ? `${nameOf(wrong.node)}所在的一组序号不连续，改级别后会乱，所以没有改。请先重排全文序号。`
    : null;
}
