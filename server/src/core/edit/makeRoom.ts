// Moves the numbers behind a place on, so that new sections put in there get theirs.
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { carryOut } from "./carryOut.ts";
import { type EditResult, refused } from "./editResult.ts";
import { numbersOf, rightSeries } from "./numbering.ts";
import { inPlannedOrder, type Planned, planOf } from "./plan.ts";

/**
 * The edit that frees a number, and with it `count` numbers, for sections put in before the next heading: that heading, its
 * siblings behind it and all that names them get higher ones. Refused where the heading does not bear the number, or where
 * the numbers there do not run on as it is.
 */
export function makeRoom(
  report: Report,
  next: OutlineNode | undefined,
  number: string,
  count: number,
): EditResult {
  const { sections } = report;
  const section = sections.find(({ node }) => node === next);
  if (section?.node.number !== number) return refused(`后面的一节不是“${number}”，没有顺延。`);
  const plan = planOf(sections);
  const order = inPlannedOrder(plan.roots);
  const right = rightSeries(order);
  if (!section.counts || !right.has(section.series)) return refused("后面的序号不连续，没有顺延。");
  const numbers = numbersOf(order, {
    unify: false,
    within: ({ series }) => right.has(series),
    room: { before: plan.of.get(section) as Planned, count },
  });
  return carryOut(report, sections, plan, numbers, {
    title: "后面的序号顺延",
    nothing: "没有要顺延的序号。",
  });
}
