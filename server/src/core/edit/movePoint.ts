// Moves a point that has its own paragraph (二是…) up or down in its run; the numbers and end marks stay in order.
import type { Report } from "../report/report.ts";
import type { Point } from "../text/draft.ts";
import { withValue } from "../text/numberText.ts";
import { appliedTo, inParagraph, type TextChange } from "../text/textChange.ts";
import { type EditResult, edited, refused } from "./editResult.ts";
import { pointRuns, type RunMember } from "./pointRuns.ts";
import { misread, reportAfter, standing } from "./verify.ts";

/** Moves the point whose paragraph holds the place; null where its run has not a paragraph for each point. */
export function movePoint(report: Report, at: Point, direction: "up" | "down"): EditResult | null {
  const found = runAt(report, at.line);
  if (!found) return null;
  const { run, index, name } = found;
  const to = index + (direction === "up" ? -1 : 1);
  if (!run[to]) {
    return refused(`${name}已经是这一组里的${direction === "up" ? "第一" : "最后一"}点，不能再移动。`);
  }
  return moved(report, found, to, `${direction === "up" ? "上移" : "下移"}${name}`);
}

/**
 * Moves the point to before the point of its run that opens the line `before`, or to the run's end where none is given; null
 * where its run has not a paragraph for each point.
 */
export function movePointTo(report: Report, at: Point, before: Point | undefined): EditResult | null {
  const found = runAt(report, at.line);
  if (!found) return null;
  const { run, index, name } = found;
  const target = before ? run.findIndex((member) => member.name.line === before.line) : run.length;
  if (target < 0) return refused(`${name}只能在自己这一组要点里移动，不能放到别处。`);
  const to = target > index ? target - 1 : target;
  if (to === index) return refused(`${name}已经在这里，没有移动。`);
  return moved(report, found, to, `移动${name}`);
}

/** A point in its run. */
interface Found {
  readonly run: readonly RunMember[];
  readonly index: number;
  /** “二是” */
  readonly name: string;
}

function runAt(report: Report, line: number): Found | null {
  for (const run of pointRuns(report)) {
    const index = run.findIndex(({ name, opens }) => opens && name.line === line);
    const member = run[index];
    if (member) return run.every(({ opens }) => opens) ? { run, index, name: `“${member.number}”` } : null;
  }
  return null;
}

function moved(report: Report, { run, index, name }: Found, to: number, title: string): EditResult {
  if (!isInOrder(run)) {
    return refused(
      `${name}所在的一组要点序号不连续，移动后会乱，所以没有移动。请先重排全文序号。`,
      "renumberDocument",
    );
  }
  if (run.some((_, i) => !endsBeforeNext(report, run, i))) {
    return refused(`${name}所在的一组要点不是一点一段，分不清每一点到哪里为止，所以没有移动。`);
  }
  const order = run.toSpliced(index, 1).toSpliced(to, 0, run[index] as RunMember);
  const changes = run.flatMap((place, i) => {
    const own = order[i] as RunMember;
    const change = inPlaceOf(report, own, place);
    return change.text === report.facts[place.name.line]?.paragraph.text ? [] : [change];
  });
  const result = edited(title, changes, `${name}移动前后是一样的，没有改动。`, {
    focus: { line: run[to]?.name.line ?? 0, character: 0 },
  });
  const after = reportAfter(report, changes);
  if (!hasRun(after, run)) return refused(`移动后${name}一组要点会读不清，所以没有移动。`);
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

/** A point's paragraph in another's place, whose number it takes (its verb stays) and whose ；or 。 */
function inPlaceOf(report: Report, own: RunMember, place: RunMember): TextChange {
  const { line, start, end } = own.name;
  const text = report.facts[line]?.paragraph.text ?? "";
  const number =
    own.family === "order"
      ? place.number.slice(0, ORDER_LENGTH) + own.number.slice(ORDER_LENGTH)
      : withValue(own.number, place.value);
  const [mark, right] = [endMark(report, own), endMark(report, place)];
  const changes = [inParagraph(line, start, end, number)];
  if (mark && right && mark.text !== right.text) {
    changes.push(inParagraph(line, mark.at, mark.at + 1, right.text));
  }
  const old = report.facts[place.name.line]?.paragraph.text ?? "";
  return inParagraph(place.name.line, 0, old.length, appliedTo(text, changes));
}

/** 首先 and its like; a verb may follow (首先是). */
const ORDER_LENGTH = 2;

function endMark({ facts }: Report, { name: { line } }: RunMember): { at: number; text: string } | null {
  const text = (facts[line]?.paragraph.text ?? "").trimEnd();
  const mark = text.charAt(text.length - 1);
  return "；;。".includes(mark) && mark !== "" ? { at: text.length - 1, text: mark } : null;
}
