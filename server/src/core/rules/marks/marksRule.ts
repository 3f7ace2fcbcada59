// What the rules about marks share: their faults as findings, few of them one by one, many of them by paragraph or once.
import type { MarkChange, MarkFault, MarkKind } from "../../facts/marks/markFaults.ts";
import type { MarkFaultAt } from "../../report/marks.ts";
import type { Report } from "../../report/report.ts";
import type { Finding, Fix } from "../rule.ts";

/** What a rule yields: a finding without its code and severity. */
export type Found = Omit<Finding, "code" | "severity">;

/** The standard for marks. */
export const MARKS_STANDARD = "GB/T 15834—2011";

/** Faults of one kind that are more than this in a draft may be the writer's habit. */
const FEW = 5;
/** More than this are told by paragraph. */
const MANY = 20;

/**
 * How many faults of a kind are told: each by itself; as a habit, the first with its weight and the others as hints; or, where
 * there are many, the draft once.
 */
export type Telling = "each" | "habit" | "once";

/** What a rule says of a fault; `text` is what stands there. */
export type Message = (text: string, fault: MarkFault) => string;

/** A rule's findings: the faults of its kind, each with a message and its fixes. */
export function told(
  report: Report,
  kind: MarkKind,
  message: Message,
  telling: Telling = "each",
): readonly Found[] {
  const faults = report.marks.get(kind) ?? [];
  const said = ({ line, fault }: MarkFaultAt) => message(textOf(report, line, fault), fault);
  const found =
    faults.length > MANY ? many(faults, said, telling) : faults.map((at) => one(report, at, said));
  if (telling !== "habit" || faults.length <= FEW) return found;
  return found.map((finding, i) => (i === 0 ? finding : { ...finding, repeats: true }));
}

type Said = (at: MarkFaultAt) => string;

function one(report: Report, at: MarkFaultAt, said: Said): Found {
  const { line, fault } = at;
  const text = textOf(report, line, fault);
  const fixes = fault.changes.map((changes, i) => ({
    title: titleOf(text, changes),
    certain: i === 0 && fault.certain,
    edits: editsOf(line, changes),
  }));
  return { ...placeOf(at), message: said(at), fixes };
}

/** Each paragraph once, or the draft once: at the first fault, with a fix for its own and one for all. */
function many(faults: readonly MarkFaultAt[], said: Said, telling: Telling): readonly Found[] {
  const edits = faults.map(({ line, fault }) => editsOf(line, fault.changes[0] ?? []));
  const all: Fix = { title: `全文${faults.length}处一并改正`, edits: edits.flat() };
  const found: Found[] = [];
  for (let from = 0; from < faults.length; ) {
    const first = faults[from];
    if (!first) break;
    let to = from + 1;
    while (to < faults.length && (telling === "once" || faults[to]?.line === first.line)) to++;
    const certain = faults.slice(from, to).every(({ fault }) => fault.certain);
    const count = to - from;
    const isAll = count === faults.length;
    const own: Fix = { title: `本段${count}处一并改正`, certain, edits: edits.slice(from, to).flat() };
    const message = count === 1 ? said(first) : `${said(first)}；${isAll ? "全文" : "本段"}共${count}处`;
    const fixes = (isAll ? [{ ...all, certain }] : [own, all]).filter(({ edits }) => edits.length > 0);
    found.push({ ...placeOf(first), message, fixes });
    from = to;
  }
  return found;
}

function placeOf({ line, fault: { start, end } }: MarkFaultAt) {
  return { line, start, end };
}

function textOf({ facts }: Report, line: number, { start, end }: MarkFault): string {
  return facts[line]?.paragraph.text.slice(start, end) ?? "";
}

function editsOf(line: number, changes: readonly MarkChange[]): Fix["edits"] {
  return changes.map(({ start, end, text }) => ({ place: { line, start, end }, text }));
}

function titleOf(text: string, changes: readonly MarkChange[]): string {
  if (changes.length > 1) return `改为“${changes.map((change) => change.text).join("…")}”`;
  const right = changes[0]?.text ?? "";
  if (right !== "") return right.trim() === "" ? "改为空格" : `改为“${right}”`;
  if (text.trim() === "") return "删除空格";
  return /[\p{L}\p{P}]/u.test(text) ? `删除“${text}”` : "删除不可见的字符";
}
