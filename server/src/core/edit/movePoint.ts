// Moves a point that has its own paragraph (二是…) up or down in its run; the numbers and end marks stay in order.
import type { Report } from "../report/report.ts";
import type { Point } from "../text/draft.ts";
import { withValue } from "../text/numberText.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import { type Block, swapped } from "./blocks.ts";
import { type EditResult, edited, refused } from "./editResult.ts";
import { pointRuns, type RunMember } from "./pointRuns.ts";
import { misread, reportAfter, standing } from "./verify.ts";

/** Moves the point whose paragraph holds the place; null where its run has not a paragraph for each point. */
export function movePoint(report: Report, at: Point, direction: "up" | "down"): EditResult | null {
  const run = pointRuns(report).find((members) =>
    members.some(({ name, opens }) => opens && name.line === at.line),
  );
  const index = run?.findIndex(({ name, opens }) => opens && name.line === at.line) ?? -1;
  const member = run?.[index];
  if (!run || !member || run.some(({ opens }) => !opens)) return null;
  const name = `“${member.number}”`;
  const other = run[index + (direction === "up" ? -1 : 1)];
  if (!other)
    return refused(`${name}已经是这一组里的${direction === "up" ? "第一" : "最后一"}点，不能再移动。`);
  if (!isInOrder(run)) {
    return refused(`${name}所在的一组要点编号不连续，移动后会乱，所以没有移动。请先“重排序号”。`);
  }
  if (run.some((_, i) => !endsBeforeNext(report, run, i))) {
    return refused(`${name}所在的一组要点不是一点一段，分不清每一点到哪里为止，所以没有移动。`);
  }
  const [first, second] = direction === "up" ? [other, member] : [member, other];
  const change = swapped(report, blockOf(first), blockOf(second), [
    ...exchanged(report, first, second),
    ...exchanged(report, second, first),
  ]);
  const result = edited(`${direction === "up" ? "上移" : "下移"}${name}`, [change], "", {
    focus: { line: other.name.line, character: 0 },
  });
  const after = reportAfter(report, [change]);
  if (!hasRun(after, run)) return refused(`移动后${name}一组要点会读不清，所以没有移动。请先“重排序号”。`);
  return misread(after, standing(report)) ?? result;
}

/** True where the lines of the run open with its points again, counted right. */
function hasRun(after: Report, run: readonly RunMember[]): boolean {
  const first = run[0]?.name.line;
  const again = pointRuns(after).find((members) => members[0]?.name.line === first && members[0]?.opens);
  return run.every(({ name, value }, i) => again?.[i]?.name.line === name.line && again[i]?.value === value);
}

/** 一是二是三是; 首先…最后 may leave words out. */
function isInOrder(run: readonly RunMember[]): boolean {
  return run.every(({ family, value }, i) => family === "order" || value === i + 1);
}

/** Only blank lines stand between it and the next point. */
function endsBeforeNext({ facts }: Report, run: readonly RunMember[], i: number): boolean {
  const next = run[i + 1];
  if (!next) return true;
  for (let line = (run[i] as RunMember).name.line + 1; line < next.name.line; line++) {
    if (facts[line]?.paragraph.role !== "blank") return false;
  }
  return true;
}

/** A point takes the number of the other's place (its verb stays) and the ；or 。 of the other's paragraph. */
function exchanged(report: Report, own: RunMember, other: RunMember): readonly TextChange[] {
  const { line, start, end } = own.name;
  const number = own.family === "order" ? other.number : withValue(own.number, other.value);
  const [mark, otherMark] = [endMark(report, own), endMark(report, other)];
  const changes = [inParagraph(line, start, end, number)];
  if (mark && otherMark && mark.text !== otherMark.text) {
    changes.push(inParagraph(line, mark.at, mark.at + 1, otherMark.text));
  }
  return changes;
}

function endMark({ facts }: Report, { name: { line } }: RunMember): { at: number; text: string } | null {
  const text = (facts[line]?.paragraph.text ?? "").trimEnd();
  const mark = text.charAt(text.length - 1);
  return "；;。".includes(mark) && mark !== "" ? { at: text.length - 1, text: mark } : null;
}

function blockOf({ name: { line } }: RunMember): Block {
  return { from: line, to: line };
}
