// Makes the edit that a plan of the sections asks for, and sees to it that the draft will then be read as planned.
import type { Report } from "../report/report.ts";
import type { Section } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import type { TextChange } from "../text/textChange.ts";
import { type Block, swapped } from "./blocks.ts";
import { type EditResult, edited } from "./editResult.ts";
import { hashChanges } from "./levelForms.ts";
import { expectedAfter, numberChanges } from "./numberChanges.ts";
import type { NewNumber } from "./numbering.ts";
import type { Plan, Planned } from "./plan.ts";
import { misread, reportAfter } from "./verify.ts";

/** What the edit is called, and the two stretches that change places, if any. */
export interface Order {
  readonly title: string;
  /** Why nothing is done where the plan changes nothing. */
  readonly nothing: string;
  /** Changes beside those of the sections' own numbers, each inside one paragraph. */
  readonly more?: readonly TextChange[];
  readonly swap?: readonly [Block, Block];
  readonly focus?: Point;
  readonly notes?: readonly string[];
}

/** The edit that lets the sections stand as planned, or why it is not made. */
export function carryOut(
  report: Report,
  sections: readonly Section[],
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
  order: Order,
): EditResult {
  const { title, nothing, swap, focus } = order;
  const { changes: inLines, notes: left } = numberChanges(report, sections, plan, numbers);
  const all = [...inLines, ...hashChanges(report, plan), ...(order.more ?? [])];
  const notes = [...(order.notes ?? []), ...left];
  let changes: readonly TextChange[] = all;
  if (swap) {
    const [first, second] = swap;
    const isInside = ({ place }: TextChange) => place.line >= first.from && place.line <= second.to;
    changes = [
      ...all.filter((change) => !isInside(change)),
      swapped(report, first, second, all.filter(isInside)),
    ];
  }
  const result = edited(title, changes, nothing, { notes, ...(focus && { focus }) });
  if (!result.ok) return result;
  return misread(reportAfter(report, result.changes), expectedAfter(report, plan, numbers, all)) ?? result;
}
