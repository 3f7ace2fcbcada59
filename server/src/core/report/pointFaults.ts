// Points that are missing, come twice or change their way of counting.
import { byPlace } from "../text/span.ts";
import { readNumbers } from "./numberRow.ts";
import { afterNumber, isWrittenBefore } from "./numberWritten.ts";
import { NOTHING, type Part } from "./part.ts";
import type { PointWord } from "./pointRows.ts";
import type { Report } from "./report.ts";

/** A point whose number is wrong, or (mixed) whose word does not go with those before it. */
export interface PointFault {
  readonly kind: "first" | "skipped" | "repeated" | "mixed";
  readonly point: PointWord;
  /** The point that it should follow; null where it is the first. */
  readonly previous: PointWord | null;
  readonly expected: number;
  /** The points to be numbered anew, with their values. */
  readonly changes: readonly { readonly point: PointWord; readonly value: number }[];
}

/** Words that may stand for a missing 一是. */
const OTHER_FIRST = /一方面|一来|首先|首要|第一|其一/;
/** How many lines before a section are searched for its first point: a line may have been cut in two there. */
const BEFORE = 4;
/** How far back in the same paragraph a first point may stand, in UTF-16 units. */
const FAR = 2000;

/** The faults of the points, in document order. */
export function pointFaults(report: Report): readonly PointFault[] {
  return report.get(ODD_ROWS).flatMap((row) => {
    const faults = [
      ...faultsOf(report, row, "shi"),
      ...faultsOf(report, row, "first"),
      ...faultsOf(report, row, "qi"),
    ];
    return [...faults, ...mixedOf(row)].sort((a, b) => byPlace(a.point.name, b.point.name));
  });
}

/** The rows that do not simply count 一是, 二是, 三是. */
const ODD_ROWS: Part<readonly (readonly PointWord[])[]> = {
  work: ({ pointRows }) =>
    pointRows.filter((row) => row.some(({ family, value }, i) => family !== "shi" || value !== i + 1)),
  reads: NOTHING,
  uses: ({ pointRows }) => [pointRows],
};

function faultsOf(
  report: Report,
  row: readonly PointWord[],
  family: PointWord["family"],
): readonly PointFault[] {
  const points = row.filter((point) => point.family === family);
  if (points.length < 2) return [];
  const { faults } = readNumbers(points.map(({ value }) => value));
  return faults.flatMap(({ kind, index, previous, expected, changes }) => {
    const fault: PointFault = {
      kind,
      point: points[index] as PointWord,
      previous: previous === null ? null : (points[previous] as PointWord),
      expected,
      changes: changes.map((change) => ({ point: points[change.index] as PointWord, value: change.value })),
    };
    return isPlain(report, fault, points[index + 1]) ? [fault] : [];
  });
}

/** True where nothing in the text explains the number away. */
function isPlain(
  report: Report,
  { kind, point, previous, expected }: PointFault,
  next: PointWord | undefined,
): boolean {
  if (!previous || kind === "first") return lacksFirst(report, point, next);
  if (point.family === "shi") {
    // A run that begins with 首先 and goes on with 二是.
    if (point.value === 2 && previous.value > 2) return lacksFirst(report, point, next);
  } else {
    // 居全国第五、第三，is no counting: words of that form need two that are right before the one that is wrong.
    if (expected < 3 || previous.opens !== point.opens) return false;
  }
  return !isWrittenBefore(report.numbering, point, afterNumber(previous));
}

/** True where 二是 and 三是 have no first. 二是 alone is the rest of a quotation or of another sentence. */
function lacksFirst({ facts }: Report, point: PointWord, next: PointWord | undefined): boolean {
  if (point.family !== "shi" || point.value !== 2 || next?.value !== 3) return false;
  const from = Math.max(0, point.name.line - BEFORE);
  const before = facts.slice(from, point.name.line).map(({ paragraph }) => paragraph.text);
  const { line, start } = point.name;
  before.push(facts[line]?.paragraph.text.slice(Math.max(0, start - FAR), start) ?? "");
  return !before.some((text) => /一[是要]/.test(text) || OTHER_FIRST.test(text));
}

/** 首先 and 其次 followed by 第三. */
function mixedOf(row: readonly PointWord[]): readonly PointFault[] {
  const faults: PointFault[] = [];
  let last: PointWord | undefined;
  for (const point of row) {
    const isCounted = point.family === "first";
    if (isCounted && point.value === 3 && last?.family === "order" && last.value === 2) {
      faults.push({ kind: "mixed", point, previous: last, expected: 3, changes: [] });
    }
    if (isCounted || point.family === "order") last = point;
  }
  return faults;
}
