// Moves a section among its siblings or into another part, with everything in it, and puts the numbers right.
import type { Report } from "../report/report.ts";
import { nameOf, type Section, sectionAt } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import { type Block, blockOf, pageIn } from "./blocks.ts";
import { carryOut } from "./carryOut.ts";
import { type EditResult, refused } from "./editResult.ts";
import { takeLevel } from "./levelForms.ts";
import { movePoint } from "./movePoint.ts";
import { numbersAfterMove, rightSeries } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned, planOf, replant } from "./plan.ts";

/** Where a section is to go: before or behind another, as its sibling, or into it, as its last child. */
export interface Destination {
  readonly where: "before" | "after" | "into";
  /** A place in the other section. */
  readonly at: Point;
}

const NO_SECTION = "光标不在任何章节里。请把光标放到要移动的章节标题上。";

/** Moves the innermost section at a place one up or down among its siblings; on a point's own paragraph, the point. */
export function moveSection(report: Report, at: Point, direction: "up" | "down"): EditResult {
  const point = movePoint(report, at, direction);
  if (point) return point;
  const { sections } = report;
  const section = sectionAt(report, sections, at);
  if (!section) return refused(NO_SECTION);
  const { node, parent, document, series } = section;
  const siblings =
    parent?.children ?? sections.filter((other) => !other.parent && other.document === document);
  const target = siblings[siblings.indexOf(section) + (direction === "up" ? -1 : 1)];
  if (!target) {
    const end = direction === "up" ? "第一个，不能再上移" : "最后一个，不能再下移";
    return refused(`${nameOf(node)}已经是同级里的${end}。`);
  }
  if (target.series !== series) {
    return refused(
      `${nameOf(node)}和相邻的${nameOf(target.node)}的序号样式不同或各成一组，分不清是不是同级，所以没有移动。请先统一两处的序号。`,
    );
  }
  const title = `${direction === "up" ? "上移" : "下移"}${nameOf(node)}`;
  return move(report, sections, section, target, direction === "up" ? "before" : "after", title);
}

/** Moves the innermost section at a place to a destination; on another level it takes the numbers of that level. */
export function moveSectionTo(report: Report, at: Point, { where, at: there }: Destination): EditResult {
  const { sections } = report;
  const section = sectionAt(report, sections, at);
  const target = sectionAt(report, sections, there);
  if (!section || !target) return refused(NO_SECTION);
  return move(report, sections, section, target, where, `移动${nameOf(section.node)}`);
}

function move(
  report: Report,
  sections: readonly Section[],
  section: Section,
  target: Section,
  where: Destination["where"],
  title: string,
): EditResult {
  const swap = stretches(report, sections, section, target, where);
  if (typeof swap === "string") return refused(swap);
  const plan = planOf(sections);
  const right = rightSeries(inPlannedOrder(plan.roots));
  const there = where === "into" ? target.children.at(-1) : target;
  const unbalanced = [section, ...(there ? [there] : [])].find(
    ({ series, family }) => family && !right.has(series),
  );
  if (unbalanced) {
    return refused(
      `${nameOf(unbalanced.node)}所在的一组序号不连续，移动后会乱，所以没有移动。请先重排全文序号。`,
      "renumberDocument",
    );
  }
  const moved = plan.of.get(section) as Planned;
  const reason = settle(report, plan, moved, plan.of.get(target) as Planned, where);
  if (reason) return refused(reason);
  const [first, second] = swap;
  const line = first.from === section.node.name.line ? first.from + (second.to - first.to) : first.from;
  const numbers = numbersAfterMove(inPlannedOrder(plan.roots), right);
  return carryOut(report, sections, plan, numbers, {
    title,
    nothing: `${nameOf(section.node)}已经在那里。`,
    swap,
    focus: { line, character: 0 },
  });
}

/** Plants the section at its destination and gives it the level there. */
function settle(
  report: Report,
  plan: Plan,
  moved: Planned,
  target: Planned,
  where: Destination["where"],
): string | null {
  if (where === "into") replant(plan, moved, target, null);
  else {
    const siblings = target.parent?.children ?? plan.roots;
    const behind = siblings[siblings.indexOf(target) + 1];
    const before =
      where === "before" ? target : behind === moved ? siblings[siblings.indexOf(moved) + 1] : behind;
    replant(plan, moved, target.parent, before ?? null);
  }
  return moved.section.parent === (moved.parent?.section ?? null) && moved.series === target.series
    ? null
    : takeLevel(report, plan, moved);
}

/** The two neighbouring stretches that change places: the section and all between it and its destination. */
function stretches(
  report: Report,
  sections: readonly Section[],
  section: Section,
  target: Section,
  where: Destination["where"],
): readonly [Block, Block] | string {
  const name = nameOf(section.node);
  const own = blockOf(report, section, sections);
  const other = blockOf(report, target, sections);
  if (!own || !other) {
    return `${nameOf((own ? target : section).node)}和别的章节写在同一段里，不能单独移动。请先另起一段。`;
  }
  if (section.document !== target.document) return `${name}不能移到另一篇文稿或附件里，请用剪切和粘贴。`;
  if (other.from >= own.from && other.to <= own.to) return `${name}不能移到它自己里面。`;
  const down = where === "before" ? other.from > own.from : other.to > own.to;
  const between = down
    ? { from: nextWords(report, own.to), to: where === "before" ? lastWords(report, other.from) : other.to }
    : {
        from: where === "before" ? other.from : nextWords(report, other.to),
        to: lastWords(report, own.from),
      };
  if (between.from > between.to) return `${name}已经在那里。`;
  const pair = down ? ([own, between] as const) : ([between, own] as const);
  if (pageIn(report, pair[0].from, pair[1].to) !== null) {
    return `${name}和要去的地方之间隔着附件的开头，不能移过去。请用剪切和粘贴。`;
  }
  return pair;
}

/** The first line with words below a line. */
function nextWords({ facts }: Report, line: number): number {
  let at = line + 1;
  while (facts[at]?.paragraph.role === "blank") at++;
  return at;
}

/** The last line with words above a line. */
function lastWords({ facts }: Report, line: number): number {
  let at = line - 1;
  while (facts[at]?.paragraph.role === "blank") at--;
  return at;
}
