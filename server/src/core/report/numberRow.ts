// Where a row of numbers goes wrong: its first is not one, a number is left out, or one comes again.

/** A number that is not the one its row expects. */
export interface NumberFault {
  readonly kind: "first" | "skipped" | "repeated";
  /** The place in the row of the number that is wrong. */
  readonly index: number;
  /** The place of the number that it should follow; null where it is the first. */
  readonly previous: number | null;
  /** What it should be. */
  readonly expected: number;
  /** The numbers of the row, by place, that have to change: the wrong one, and those that count on from it. */
  readonly changes: readonly { readonly index: number; readonly value: number }[];
}

/** What a row may do without being wrong. */
export interface NumberingHabits {
  /** The number that goes on from the parent before, where the numbering runs through; else 0. */
  readonly runsOn?: number;
  /** True where a row may consist of a one alone: after 1. another list may begin at 1., after 一、 hardly. */
  readonly oneAlone?: boolean;
}

/** A jump so far is no slip: it is another list, or no number at all. */
const FARTHEST_JUMP = 10;
/** Rows inside rows of the same form; more than two are hardly ever seen. */
const MOST_OPEN = 4;

interface Run {
  readonly members: number[];
  last: number;
}

/** A fault, and where its number stands among its run's members. */
interface Found extends Pick<NumberFault, "kind" | "index" | "expected"> {
  readonly run: Run;
  readonly member: number;
  /** True where this number alone is wrong and the next ones are right. */
  readonly alone: boolean;
}

/** The numbers that stand side by side under one parent, read. */
export interface NumberRow {
  /** The places in the row, grouped by the counting they belong to. */
  readonly runs: readonly (readonly number[])[];
  readonly faults: readonly NumberFault[];
}

/**
 * Reads the numbers that stand side by side under one parent. A row may begin again at one, and the row before may then go
 * on (一、二、 with a list 一、二、三、 of its own, and 三、).
 */
export function readNumbers(
  values: readonly number[],
  { runsOn = 0, oneAlone = true }: NumberingHabits = {},
): NumberRow {
  const faults: Found[] = [];
  const open: Run[] = [];
  const runs: Run[] = [];
  const start = (index: number, value: number): Run => {
    const run = { members: [index], last: value };
    runs.push(run);
    open.push(run);
    if (open.length > MOST_OPEN) open.shift();
    return run;
  };
  values.forEach((value, index) => {
    const run = open.at(-1);
    if (!run) {
      const opened = start(index, value);
      if (value !== 1 && value !== runsOn && value <= 1 + FARTHEST_JUMP)
        faults.push({ kind: "first", index, expected: 1, run: opened, member: 0, alone: false });
      return;
    }
    const expected = run.last + 1;
    const next = values[index + 1];
    // 1 2 6 4: the 6 alone is wrong. 1 2 2 4 likewise.
    const alone = value !== expected && next === expected + 1 && next !== value + 1;
    const continued = open.findLastIndex(({ last }) => last + 1 === value);
    const own = open[continued];
    if (own) {
      open.length = continued + 1;
      own.members.push(index);
      own.last = value;
    } else if (value === 1 && !alone && (oneAlone || expected !== 2 || next !== 2)) {
      start(index, value);
    } else if (value <= expected + FARTHEST_JUMP) {
      const kind = value > expected ? "skipped" : "repeated";
      faults.push({ kind, index, expected, run, member: run.members.length, alone });
      run.members.push(index);
      run.last = alone ? expected : value;
    }
  });
  return { runs: runs.map(({ members }) => members), faults: faults.map((fault) => told(fault, values)) };
}

function told(fault: Found, values: readonly number[]): NumberFault {
  const { kind, index, expected, run, member } = fault;
  const previous = run.members[member - 1] ?? null;
  return { kind, index, previous, expected, changes: changesFor(fault, values) };
}

/** The wrong number and those behind it in its row that count on from it, each with the value it should have. */
function changesFor(
  { run, member, expected, alone }: Found,
  values: readonly number[],
): NumberFault["changes"] {
  const changes: { index: number; value: number }[] = [];
  for (let i = member; i < run.members.length; i++) {
    const index = run.members[i] as number;
    const before = changes.at(-1);
    if (before && (alone || values[index] !== (values[before.index] ?? 0) + 1)) break;
    changes.push({ index, value: expected + changes.length });
  }
  return changes;
}
