// The runs of points (一是…二是…) with the members that are counted wrongly: what a renumbering puts right.
import { attachmentNoteLines } from "../report/attachments.ts";
import type { PointWord } from "../report/pointRows.ts";
import type { Report } from "../report/report.ts";
import type { Place } from "../text/span.ts";

/** A point and how surely it belongs to a run. */
export interface RunMember extends PointWord {
  /** True where it stands at the start of a paragraph or behind 。；： */
  readonly clear: boolean;
  /** 是 or 要 of 一是 and 二要, else "". */
  readonly verb: string;
}

/** What is open in a section for one family: the run of points that open paragraphs, and the one inside a paragraph. */
interface Open {
  own?: RunMember[];
  inner?: RunMember[];
  early: RunMember[];
}

/** A point's numeral is read up to 九十九. */
const LONGEST_RUN = 99;

/**
 * The runs of points, in document order, each from its first member to its last. As in the outline a run counts on from
 * one to the next; beyond that, members that repeat a number or stand out of order count too, where their place is clear
 * and they open with the same verb. Only the chosen runs are given; a section whose runs would be told apart otherwise once
 * those are counted right is left out.
 */
export function pointRuns(
  report: Report,
  isChosen: (run: readonly RunMember[]) => boolean = () => true,
): readonly (readonly RunMember[])[] {
  return membersBySection(report).flatMap((members) => {
    const runs = runsOf(members);
    const chosen = runs.filter(isChosen);
    const again = runsOf(recounted(members, chosen));
    const same =
      again.length === runs.length &&
      runs.every((run, i) => run.length <= LONGEST_RUN && isSameRun(run, again[i] ?? []));
    return same ? chosen : [];
  });
}

function runsOf(members: readonly RunMember[]): readonly (readonly RunMember[])[] {
  const runs: RunMember[][] = [];
  const open = new Map<string, Open>();
  for (const member of members) {
    const state = open.get(member.family) ?? { early: [] };
    open.set(member.family, state);
    const run = member.value === 1 ? undefined : runFor(state, member);
    if (run) run.push(member);
    else if (member.value === 1) runs.push(startRun(state, member));
    else if (!(member.opens ? state.own : state.inner)) state.early.push(member);
  }
  return runs.filter((run) => run.length > 1);
}

/** The members with the values that their runs give them. */
function recounted(
  members: readonly RunMember[],
  runs: readonly (readonly RunMember[])[],
): readonly RunMember[] {
  const values = new Map<Place, number>();
  for (const run of runs) {
    run.forEach(({ family, name }, i) => {
      if (family !== "order") values.set(name, i + 1);
    });
  }
  return members.map((member) => ({ ...member, value: values.get(member.name) ?? member.value }));
}

function isSameRun(run: readonly RunMember[], other: readonly RunMember[]): boolean {
  return run.length === other.length && run.every(({ name }, i) => name === other[i]?.name);
}

function runFor({ own, inner }: Open, member: RunMember): RunMember[] | undefined {
  const order = member.opens ? [own, inner] : [inner, own];
  const counting = order.find((run) => run && countsOn(run[run.length - 1] as RunMember, member));
  return counting ?? order.find((run) => run && belongs(run, member));
}

/** One further, or one left out by mistake, as the outline reads runs. */
function countsOn(last: RunMember, { family, value }: RunMember): boolean {
  const step = value - last.value;
  return step === 1 || (step === 2 && (family !== "order" || last.value > 1));
}

/** Begins a run; members that stand before their 一是 by mistake belong to it. */
function startRun(state: Open, first: RunMember): RunMember[] {
  const run = [...state.early.filter((member) => belongs([first], member)), first];
  state.early = [];
  if (first.opens) {
    state.own = run;
    delete state.inner;
  } else state.inner = run;
  return run;
}

/** True where a point that does not count on is surely of the run: same kind, same verb, at a clear place. */
function belongs(run: readonly RunMember[], { family, name, opens, clear, verb }: RunMember): boolean {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || family === "order" || first.verb !== verb) return false;
  return clear && (opens ? first.opens : last?.name.line === name.line);
}

/** Every candidate, in order, apart by the heading or title they stand under. */
function membersBySection(report: Report): readonly (readonly RunMember[])[] {
  const passed = linesWithoutPoints(report);
  return report.pointRows.map((row) =>
    row.filter(({ name }) => !passed.has(name.line)).map((word) => memberOf(report, word)),
  );
}

function memberOf(report: Report, word: PointWord): RunMember {
  const { family, name, number, opens } = word;
  const before = report.facts[name.line]?.paragraph.text[name.start - 1] ?? "?";
  return {
    ...word,
    clear: opens || "。；;：:".includes(before),
    verb: family === "shi" ? number.slice(-1) : "",
  };
}

function linesWithoutPoints(report: Report): ReadonlySet<number> {
  const lines = new Set(attachmentNoteLines(report.facts).keys());
  for (const { kind, line } of report.placeholders) if (kind === "residue") lines.add(line);
  for (const { kind, name } of report.outline) if (kind === "toc" || kind === "title") lines.add(name.line);
  return lines;
}
