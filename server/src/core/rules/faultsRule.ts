// What the rules about marks and numerals share: faults as findings, few one by one, many by paragraph or once.
import type { Fault, FaultChange } from "../facts/faultLine.ts";
import type { MarkKind } from "../facts/marks/markKinds.ts";
import type { NumeralKind } from "../facts/numerals/numeralKinds.ts";
import type { FaultAt } from "../report/faults.ts";
import { NOTHING } from "../report/part.ts";
import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";
import type { Dependence, Fix, FixEdit, Found } from "./rule.ts";

/** The standard for marks. */
export const MARKS_STANDARD = "GB/T 15834—2011";
/** The standard for numerals in publications. */
export const NUMERALS_STANDARD = "GB/T 15835—2011";

/** Faults of one kind that are more than this in a draft may be the writer's habit. */
const FEW = 5;
/** More than this are told by paragraph. */
const MANY = 20;

/**
 * How many faults of a kind are told: each by itself; as a habit, the first with its weight and the others as hints; or, where
 * there are many, the draft once.
 */
export type Telling = "each" | "habit" | "once";

/** The dependence of a rule that tells the faults of one kind in the marks. */
export function ofMarks(kind: MarkKind): Dependence {
  return { reads: NOTHING, uses: ({ marks }) => [marks.get(kind)] };
}

/** The same of the numerals. */
export function ofNumerals(kind: NumeralKind): Dependence {
  return { reads: NOTHING, uses: ({ numerals }) => [numerals.get(kind)] };
}

/** What a rule says of a fault; `text` is what stands there. */
export type Message = (text: string, fault: Fault) => string;

/** A rule's findings: the faults, each with a message and its fixes. */
export function told(
  report: Report,
  faults: readonly FaultAt[] = [],
  message: Message,
  telling: Telling = "each",
): readonly Found[] {
  const said = ({ line, fault }: FaultAt) => message(textOf(report, line, fault), fault);
  const found =
    faults.length > MANY ? many(faults, said, telling) : faults.map((at) => one(report, at, said));
  if (telling !== "habit" || faults.length <= FEW) return found;
  return found.map((finding, i) => (i === 0 ? finding : { ...finding, repeats: true }));
}

type Said = (at: FaultAt) => string;

function one(report: Report, at: FaultAt, said: Said): Found {
  const { line, fault } = at;
  const fixes = fault.changes.map((changes, i) => ({
    title: titleOf(textOf(report, line, changes[0] ?? fault), changes),
    certain: i === 0 && fault.certain,
    edits: editsOf(line, changes),
  }));
  return { ...placeOf(at), message: said(at), fixes };
}

/** Each paragraph once, or the draft once: at the first fault, with a fix for its own and one for all. */
function many(faults: readonly FaultAt[], said: Said, telling: Telling): readonly Found[] {
  const edits: FixEdit[] = [];
  // Where the edits of each begin.
  const begins = faults.map(({ line, fault }) => {
    const begin = edits.length;
    for (const change of fault.changes[0] ?? []) edits.push(editOf(line, change));
    return begin;
  });
  const all: Fix = { title: `全文 ${faults.length} 处一并改正`, edits };
  const found: Found[] = [];
  for (let from = 0; from < faults.length; ) {
    const first = faults[from];
    if (!first) break;
    let to = from + 1;
    while (to < faults.length && (telling === "once" || faults[to]?.line === first.line)) to++;
    const certain = faults.slice(from, to).every(({ fault }) => fault.certain);
    const count = to - from;
    const isAll = count === faults.length;
    const title = count > 1 ? `本段 ${count} 处一并改正` : "只改这一处";
    const own: Fix = { title, certain, edits: edits.slice(begins[from], begins[to]) };
    const message = count === 1 ? said(first) : `${said(first)}；${isAll ? "全文" : "本段"}共 ${count} 处`;
    const fixes = (isAll ? [{ ...all, certain }] : [own, all]).filter(({ edits }) => edits.length > 0);
    found.push({ ...placeOf(first), message, fixes });
    from = to;
  }
  return found;
}

function placeOf({ line, fault: { start, end } }: FaultAt) {
  return { line, start, end };
}

function textOf({ facts }: Report, line: number, { start, end }: Span): string {
  return facts[line]?.paragraph.text.slice(start, end) ?? "";
}

function editsOf(line: number, changes: readonly FaultChange[]): Fix["edits"] {
  return changes.map((change) => editOf(line, change));
}

function editOf(line: number, { start, end, text }: FaultChange): FixEdit {
  return { place: { line, start, end }, text };
}

/** What the menu says; `text` stands where the first change is made. */
function titleOf(text: string, changes: readonly FaultChange[]): string {
  if (changes.every((change) => change.text === "") && text.trim() !== "" && changes.length > 1) {
    return `删除“${text}”`;
  }
  if (changes.length > 1) return `改为“${changes.map((change) => change.text).join("…")}”`;
  const right = changes[0]?.text ?? "";
  if (right !== "") return right.trim() === "" ? "改为空格" : `改为“${right}”`;
  if (text.trim() === "") return "删除空格";
  return /[\p{L}\p{P}]/u.test(text) ? `删除“${text.trim()}”` : "删除不可见的字符";
}
